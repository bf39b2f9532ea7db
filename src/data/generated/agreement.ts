// Made by `npm run generate`. Do not edit.
// @ts-nocheck
import { formats } from '../../model/value-formats.ts';

export const kind0 = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"settings.schema.json","type":"object","properties":{"formatVersion":{"const":1},"languages":{"type":"array","items":{"type":"string","$ref":"text.schema.json#/$defs/language"},"minItems":1,"uniqueItems":true},"sourceLanguage":{"$ref":"text.schema.json#/$defs/language"},"timeZone":{"$ref":"common.schema.json#/$defs/timeZone"},"visibility":{"enum":["private","public"]},"organisation":{"$ref":"common.schema.json#/$defs/id"},"requiredRoles":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/role"},"minItems":1,"maxItems":50,"uniqueItems":true},"contactMonths":{"type":"integer","minimum":1,"maximum":120},"handInAddress":{"type":"string","minLength":1,"maxLength":2000},"siteAddress":{"$ref":"common.schema.json#/$defs/url"},"rules":{"$ref":"rule-levels.schema.json"}},"required":["formatVersion","languages","sourceLanguage","timeZone","visibility"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"enum":["es","en"]};

function validate54(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema23 = {"type":"string","maxLength":100,"format":"time-zone"};
const formats0 = formats["time-zone"];

function validate58(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!(formats0(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}

const schema24 = {"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","not":{"enum":["plan","con","prn","aux","nul","com1","com2","com3","com4","com5","com6","com7","com8","com9","lpt1","lpt2","lpt3","lpt4","lpt5","lpt6","lpt7","lpt8","lpt9"]}};
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate60(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema25 = {"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"};

function validate62(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema26 = {"type":"string","maxLength":2000,"format":"uri"};
const formats2 = formats.uri;

function validate64(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 2000){
return false;
}
else {
if(!(formats2(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}

const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rule-levels.schema.json","type":"object","additionalProperties":false,"properties":{"file-too-large":false,"encoding":false,"yaml-syntax":false,"yaml-profile":false,"duplicate-key":false,"symlink":false,"unknown-file":false,"wrong-place":false,"unknown-key":false,"missing-key":false,"wrong-type":false,"value-not-allowed":false,"wrong-format":false,"duplicate-id":{"enum":["off","flag","warning","error"]},"unknown-reference":{"enum":["off","flag","warning","error"]},"date-order":{"enum":["off","flag","warning","error"]},"session-circle":{"enum":["off","flag","warning","error"]},"day-ahead":{"enum":["off","flag","warning","error"]},"report-duplicate":{"enum":["off","flag","warning","error"]},"reason-missing":{"enum":["off","flag","warning","error"]},"source-missing":{"enum":["off","flag","warning","error"]},"private-in-clear":false,"session-changed-after-close":{"enum":["off","flag","warning","error"]},"session-ref-missing":{"enum":["off","flag","warning","error"]},"session-duplicate":{"enum":["off","flag","warning","error"]},"id-vanished":{"enum":["off","flag","warning","error"]},"change-without-decision":{"enum":["off","flag","warning","error"]},"decision-without-change":{"enum":["off","flag","warning","error"]},"decision-contradicted":{"enum":["off","flag","warning","error"]},"translation-missing":{"enum":["off","flag","warning","error"]},"translation-stale":{"enum":["off","flag","warning","error"]},"translation-cosmetic":{"enum":["off","flag","warning","error"]},"translation-altered":{"enum":["off","flag","warning","error"]},"terminology":{"enum":["off","flag","warning","error"]},"calendar-wording":{"enum":["off","flag","warning","error"]},"wording-pending":{"enum":["off","flag","warning","error"]},"evidence-missing":{"enum":["off","flag","warning","error"]},"unchanged-without-report":{"enum":["off","flag","warning","error"]},"placeholder":{"enum":["off","flag","warning","error"]},"personal-data-in-text":{"enum":["off","flag","warning","error"]},"contact-missing":{"enum":["off","flag","warning","error"]},"contact-unconfirmed":{"enum":["off","flag","warning","error"]},"calendar-pending":{"enum":["off","flag","warning","error"]},"activities-undefined":{"enum":["off","flag","warning","error"]},"calendar-missing":{"enum":["off","flag","warning","error"]},"overdue":{"enum":["off","flag","warning","error"]},"outcome-missing":{"enum":["off","flag","warning","error"]},"proposal-open":{"enum":["off","flag","warning","error"]},"report-missing":{"enum":["off","flag","warning","error"]},"report-late":{"enum":["off","flag","warning","error"]},"waiver-lapsed":{"enum":["off","flag","warning","error"]},"waiver-unused":{"enum":["off","flag","warning","error"]}}};

function validate66(data){
/*# sourceURL="rule-levels.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data["file-too-large"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["yaml-syntax"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["yaml-profile"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["duplicate-key"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data.symlink !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["unknown-file"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["wrong-place"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["unknown-key"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["missing-key"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["wrong-type"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["value-not-allowed"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["wrong-format"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["duplicate-id"] !== undefined){
let data13 = data["duplicate-id"];
const _errs2 = errors;
if(!((((data13 === "off") || (data13 === "flag")) || (data13 === "warning")) || (data13 === "error"))){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["unknown-reference"] !== undefined){
let data14 = data["unknown-reference"];
const _errs3 = errors;
if(!((((data14 === "off") || (data14 === "flag")) || (data14 === "warning")) || (data14 === "error"))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["date-order"] !== undefined){
let data15 = data["date-order"];
const _errs4 = errors;
if(!((((data15 === "off") || (data15 === "flag")) || (data15 === "warning")) || (data15 === "error"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["session-circle"] !== undefined){
let data16 = data["session-circle"];
const _errs5 = errors;
if(!((((data16 === "off") || (data16 === "flag")) || (data16 === "warning")) || (data16 === "error"))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["day-ahead"] !== undefined){
let data17 = data["day-ahead"];
const _errs6 = errors;
if(!((((data17 === "off") || (data17 === "flag")) || (data17 === "warning")) || (data17 === "error"))){
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["report-duplicate"] !== undefined){
let data18 = data["report-duplicate"];
const _errs7 = errors;
if(!((((data18 === "off") || (data18 === "flag")) || (data18 === "warning")) || (data18 === "error"))){
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["reason-missing"] !== undefined){
let data19 = data["reason-missing"];
const _errs8 = errors;
if(!((((data19 === "off") || (data19 === "flag")) || (data19 === "warning")) || (data19 === "error"))){
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["source-missing"] !== undefined){
let data20 = data["source-missing"];
const _errs9 = errors;
if(!((((data20 === "off") || (data20 === "flag")) || (data20 === "warning")) || (data20 === "error"))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["private-in-clear"] !== undefined){
var valid0 = false;
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data["session-changed-after-close"] !== undefined){
let data22 = data["session-changed-after-close"];
const _errs10 = errors;
if(!((((data22 === "off") || (data22 === "flag")) || (data22 === "warning")) || (data22 === "error"))){
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["session-ref-missing"] !== undefined){
let data23 = data["session-ref-missing"];
const _errs11 = errors;
if(!((((data23 === "off") || (data23 === "flag")) || (data23 === "warning")) || (data23 === "error"))){
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["session-duplicate"] !== undefined){
let data24 = data["session-duplicate"];
const _errs12 = errors;
if(!((((data24 === "off") || (data24 === "flag")) || (data24 === "warning")) || (data24 === "error"))){
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["id-vanished"] !== undefined){
let data25 = data["id-vanished"];
const _errs13 = errors;
if(!((((data25 === "off") || (data25 === "flag")) || (data25 === "warning")) || (data25 === "error"))){
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["change-without-decision"] !== undefined){
let data26 = data["change-without-decision"];
const _errs14 = errors;
if(!((((data26 === "off") || (data26 === "flag")) || (data26 === "warning")) || (data26 === "error"))){
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["decision-without-change"] !== undefined){
let data27 = data["decision-without-change"];
const _errs15 = errors;
if(!((((data27 === "off") || (data27 === "flag")) || (data27 === "warning")) || (data27 === "error"))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["decision-contradicted"] !== undefined){
let data28 = data["decision-contradicted"];
const _errs16 = errors;
if(!((((data28 === "off") || (data28 === "flag")) || (data28 === "warning")) || (data28 === "error"))){
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["translation-missing"] !== undefined){
let data29 = data["translation-missing"];
const _errs17 = errors;
if(!((((data29 === "off") || (data29 === "flag")) || (data29 === "warning")) || (data29 === "error"))){
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["translation-stale"] !== undefined){
let data30 = data["translation-stale"];
const _errs18 = errors;
if(!((((data30 === "off") || (data30 === "flag")) || (data30 === "warning")) || (data30 === "error"))){
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["translation-cosmetic"] !== undefined){
let data31 = data["translation-cosmetic"];
const _errs19 = errors;
if(!((((data31 === "off") || (data31 === "flag")) || (data31 === "warning")) || (data31 === "error"))){
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["translation-altered"] !== undefined){
let data32 = data["translation-altered"];
const _errs20 = errors;
if(!((((data32 === "off") || (data32 === "flag")) || (data32 === "warning")) || (data32 === "error"))){
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terminology !== undefined){
let data33 = data.terminology;
const _errs21 = errors;
if(!((((data33 === "off") || (data33 === "flag")) || (data33 === "warning")) || (data33 === "error"))){
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["calendar-wording"] !== undefined){
let data34 = data["calendar-wording"];
const _errs22 = errors;
if(!((((data34 === "off") || (data34 === "flag")) || (data34 === "warning")) || (data34 === "error"))){
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["wording-pending"] !== undefined){
let data35 = data["wording-pending"];
const _errs23 = errors;
if(!((((data35 === "off") || (data35 === "flag")) || (data35 === "warning")) || (data35 === "error"))){
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["evidence-missing"] !== undefined){
let data36 = data["evidence-missing"];
const _errs24 = errors;
if(!((((data36 === "off") || (data36 === "flag")) || (data36 === "warning")) || (data36 === "error"))){
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["unchanged-without-report"] !== undefined){
let data37 = data["unchanged-without-report"];
const _errs25 = errors;
if(!((((data37 === "off") || (data37 === "flag")) || (data37 === "warning")) || (data37 === "error"))){
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placeholder !== undefined){
let data38 = data.placeholder;
const _errs26 = errors;
if(!((((data38 === "off") || (data38 === "flag")) || (data38 === "warning")) || (data38 === "error"))){
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["personal-data-in-text"] !== undefined){
let data39 = data["personal-data-in-text"];
const _errs27 = errors;
if(!((((data39 === "off") || (data39 === "flag")) || (data39 === "warning")) || (data39 === "error"))){
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["contact-missing"] !== undefined){
let data40 = data["contact-missing"];
const _errs28 = errors;
if(!((((data40 === "off") || (data40 === "flag")) || (data40 === "warning")) || (data40 === "error"))){
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["contact-unconfirmed"] !== undefined){
let data41 = data["contact-unconfirmed"];
const _errs29 = errors;
if(!((((data41 === "off") || (data41 === "flag")) || (data41 === "warning")) || (data41 === "error"))){
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["calendar-pending"] !== undefined){
let data42 = data["calendar-pending"];
const _errs30 = errors;
if(!((((data42 === "off") || (data42 === "flag")) || (data42 === "warning")) || (data42 === "error"))){
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["activities-undefined"] !== undefined){
let data43 = data["activities-undefined"];
const _errs31 = errors;
if(!((((data43 === "off") || (data43 === "flag")) || (data43 === "warning")) || (data43 === "error"))){
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["calendar-missing"] !== undefined){
let data44 = data["calendar-missing"];
const _errs32 = errors;
if(!((((data44 === "off") || (data44 === "flag")) || (data44 === "warning")) || (data44 === "error"))){
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overdue !== undefined){
let data45 = data.overdue;
const _errs33 = errors;
if(!((((data45 === "off") || (data45 === "flag")) || (data45 === "warning")) || (data45 === "error"))){
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["outcome-missing"] !== undefined){
let data46 = data["outcome-missing"];
const _errs34 = errors;
if(!((((data46 === "off") || (data46 === "flag")) || (data46 === "warning")) || (data46 === "error"))){
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["proposal-open"] !== undefined){
let data47 = data["proposal-open"];
const _errs35 = errors;
if(!((((data47 === "off") || (data47 === "flag")) || (data47 === "warning")) || (data47 === "error"))){
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["report-missing"] !== undefined){
let data48 = data["report-missing"];
const _errs36 = errors;
if(!((((data48 === "off") || (data48 === "flag")) || (data48 === "warning")) || (data48 === "error"))){
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["report-late"] !== undefined){
let data49 = data["report-late"];
const _errs37 = errors;
if(!((((data49 === "off") || (data49 === "flag")) || (data49 === "warning")) || (data49 === "error"))){
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["waiver-lapsed"] !== undefined){
let data50 = data["waiver-lapsed"];
const _errs38 = errors;
if(!((((data50 === "off") || (data50 === "flag")) || (data50 === "warning")) || (data50 === "error"))){
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["waiver-unused"] !== undefined){
let data51 = data["waiver-unused"];
const _errs39 = errors;
if(!((((data51 === "off") || (data51 === "flag")) || (data51 === "warning")) || (data51 === "error"))){
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate52(data){
/*# sourceURL="settings.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.languages === undefined) && (missing0 = "languages"))) || ((data.sourceLanguage === undefined) && (missing0 = "sourceLanguage"))) || ((data.timeZone === undefined) && (missing0 = "timeZone"))) || ((data.visibility === undefined) && (missing0 = "visibility"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.formatVersion !== undefined){
const _errs2 = errors;
if(1 !== data.formatVersion){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.languages !== undefined){
let data1 = data.languages;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!(validate54(data2))){
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceLanguage !== undefined){
const _errs7 = errors;
if(!(validate54(data.sourceLanguage))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
const _errs8 = errors;
if(!(validate58(data.timeZone))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visibility !== undefined){
let data5 = data.visibility;
const _errs9 = errors;
if(!((data5 === "private") || (data5 === "public"))){
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined){
const _errs10 = errors;
if(!(validate60(data.organisation))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredRoles !== undefined){
let data7 = data.requiredRoles;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data7)){
if(data7.length > 50){
return false;
}
else {
if(data7.length < 1){
return false;
}
else {
var valid3 = true;
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
const _errs13 = errors;
if(typeof data8 !== "string"){
return false;
}
if(!(validate62(data8))){
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactMonths !== undefined){
let data9 = data.contactMonths;
const _errs15 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
return false;
}
if(errors === _errs15){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 120 || isNaN(data9)){
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handInAddress !== undefined){
let data10 = data.handInAddress;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data10 === "string"){
if(data10.length > 2000){
return false;
}
else {
if(data10.length < 1){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.siteAddress !== undefined){
const _errs19 = errors;
if(!(validate64(data.siteAddress))){
errors++;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
const _errs20 = errors;
if(!(validate66(data.rules))){
errors++;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind1 = validate68;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.schema.json","type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"text.schema.json"},"body":{"$ref":"common.schema.json#/$defs/id"},"status":{"enum":["proposed","adopted","superseded","ended"]},"session":{"$ref":"common.schema.json#/$defs/id"},"start":{"$ref":"common.schema.json#/$defs/day"},"end":{"$ref":"common.schema.json#/$defs/day"},"topics":{"type":"array","items":{"$ref":"#/$defs/topic"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","title","body","status","session","topics"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"$defs":{"topic":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"rows":{"type":"array","items":{"$ref":"#/$defs/row"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text","rows"],"additionalProperties":false},"row":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"continues":{"$ref":"common.schema.json#/$defs/id"},"objectives":{"type":"array","items":{"$ref":"#/$defs/objective"},"minItems":1},"activities":{"type":"array","items":{"$ref":"#/$defs/activity"},"minItems":1},"calendar":{"type":"array","items":{"$ref":"#/$defs/calendarEntry"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false},"objective":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"instruments":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"$ref":"common.schema.json#/$defs/proposers"},"origin":{"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false},"activity":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"toBeDefined":{"const":true},"responsible":{"$ref":"common.schema.json#/$defs/reporter"},"notes":{"type":"array","items":{"$ref":"#/$defs/note"},"minItems":1},"instruments":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"$ref":"common.schema.json#/$defs/proposers"},"origin":{"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false,"if":{"required":["toBeDefined"]},"then":{"properties":{"text":false}},"else":{"required":["text"]}},"note":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false},"calendarEntry":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"for":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"kind":{"enum":["continuous","permanent","pending","scheduled","held","note"]},"text":{"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"start":{"$ref":"common.schema.json#/$defs/day"},"end":{"$ref":"common.schema.json#/$defs/day"},"reportsTo":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"reportsBy":{"$ref":"common.schema.json#/$defs/reporter"},"outcome":{"$ref":"#/$defs/outcome"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","for","kind","text"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"event":{"properties":{"start":false,"end":false}}},"if":{"properties":{"kind":{"const":"scheduled"}},"required":["kind"],"not":{"required":["event"]}},"then":{"required":["start"]}},"outcome":{"type":"object","properties":{"text":{"$ref":"text.schema.json"},"date":{"$ref":"common.schema.json#/$defs/day"},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1}},"required":[],"additionalProperties":false,"minProperties":1},"measure":{"type":"object","properties":{"register":{"$ref":"register-names.schema.json"},"items":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"contacts":{"$ref":"common.schema.json#/$defs/role"}},"required":[],"additionalProperties":false,"minProperties":1,"dependentRequired":{"items":["register"]},"dependentSchemas":{"contacts":{"properties":{"register":false,"items":false}}}}}};

function validate69(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"text.schema.json","type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"type":"string","maxLength":65536,"pattern":"\\S"},"en":{"type":"string","maxLength":65536,"pattern":"\\S"}},"$defs":{"language":{"enum":["es","en"]},"lists":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}},"en":{"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}}}},"stampsByLanguage":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"$ref":"text.schema.json#/$defs/stamp"},"en":{"$ref":"text.schema.json#/$defs/stamp"}}},"stamp":{"type":"object","required":["source","folded","status"],"additionalProperties":false,"properties":{"source":{"$ref":"common.schema.json#/$defs/hash"},"folded":{"$ref":"common.schema.json#/$defs/hash"},"status":{"enum":["official","unofficial"]},"wording":{"$ref":"common.schema.json#/$defs/hash"}}}}};
const pattern3 = new RegExp("\\S", "u");

function validate53(data){
/*# sourceURL="text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.es !== undefined){
let data0 = data.es;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
return false;
}
else {
if(!pattern3.test(data0)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined){
let data1 = data.en;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
return false;
}
else {
if(!pattern3.test(data1)){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema30 = {"type":"string","format":"date"};
const formats4 = formats.date;

function validate74(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}

const schema31 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"rows":{"type":"array","items":{"$ref":"#/$defs/row"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text","rows"],"additionalProperties":false};
const schema32 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"continues":{"$ref":"common.schema.json#/$defs/id"},"objectives":{"type":"array","items":{"$ref":"#/$defs/objective"},"minItems":1},"activities":{"type":"array","items":{"$ref":"#/$defs/activity"},"minItems":1},"calendar":{"type":"array","items":{"$ref":"#/$defs/calendarEntry"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false};
const schema33 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"instruments":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"$ref":"common.schema.json#/$defs/proposers"},"origin":{"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false};
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"register-names.schema.json","enum":["legislation","treaties","guidelines","campaigns","outreach","training","entry-authorisations","events"]};

function validate87(data){
/*# sourceURL="register-names.schema.json" */;
let vErrors = null;
let errors = 0;
if(!((((((((data === "legislation") || (data === "treaties")) || (data === "guidelines")) || (data === "campaigns")) || (data === "outreach")) || (data === "training")) || (data === "entry-authorisations")) || (data === "events"))){
return false;
}
return errors === 0;
}

const schema35 = {"type":"object","properties":{"register":{"$ref":"register-names.schema.json"},"items":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"contacts":{"$ref":"common.schema.json#/$defs/role"}},"required":[],"additionalProperties":false,"minProperties":1,"dependentRequired":{"items":["register"]},"dependentSchemas":{"contacts":{"properties":{"register":false,"items":false}}}};

function validate92(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate89(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "register") || (key0 === "items")) || (key0 === "contacts"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.register !== undefined){
const _errs2 = errors;
if(!(validate87(data.register))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data1 = data.items;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate69(data1[i0]))){
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contacts !== undefined){
const _errs6 = errors;
if(!(validate92(data.contacts))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let missing0;
if(data.items !== undefined && ((data.register === undefined) && (missing0 = "register"))){
return false;
}
else {
if(data.contacts !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.register !== undefined){
var valid3 = false;
return false;
}
else {
var valid3 = true;
}
if(valid3){
if(data.items !== undefined){
var valid3 = false;
return false;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema37 = {"type":["string","array"],"maxLength":100,"pattern":"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$","items":{"type":"string","$ref":"common.schema.json#/$defs/reporter"},"minItems":1,"uniqueItems":true};
const pattern9 = new RegExp("^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$", "u");
const schema38 = {"type":"string","maxLength":100,"pattern":"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"};

function validate96(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern9.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate95(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern9.test(data)){
return false;
}
}
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(validate96(data0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
}
return errors === 0;
}

const schema39 = {"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true};

function validate101(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate100(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
return false;
}
if(!(validate101(data0))){
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate104(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate83(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate69(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(!(validate53(data.text))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instruments !== undefined){
let data2 = data.instruments;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(validate69(data3))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.register !== undefined){
const _errs8 = errors;
if(!(validate87(data.register))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measuredBy !== undefined){
const _errs9 = errors;
if(!(validate89(data.measuredBy))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposedBy !== undefined){
const _errs10 = errors;
if(!(validate95(data.proposedBy))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
const _errs11 = errors;
if(!(validate95(data.origin))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersededBy !== undefined){
const _errs12 = errors;
if(!(validate100(data.supersededBy))){
errors++;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dropped !== undefined){
const _errs13 = errors;
if(!(validate104(data.dropped))){
errors++;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema42 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"toBeDefined":{"const":true},"responsible":{"$ref":"common.schema.json#/$defs/reporter"},"notes":{"type":"array","items":{"$ref":"#/$defs/note"},"minItems":1},"instruments":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"$ref":"common.schema.json#/$defs/proposers"},"origin":{"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false,"if":{"required":["toBeDefined"]},"then":{"properties":{"text":false}},"else":{"required":["text"]}};

function validate110(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern9.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema44 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false};

function validate115(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate112(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "event")) || (key0 === "supersededBy")) || (key0 === "dropped"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate69(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(!(validate53(data.text))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs4 = errors;
if(!(validate115(data.event))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersededBy !== undefined){
const _errs5 = errors;
if(!(validate100(data.supersededBy))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dropped !== undefined){
const _errs6 = errors;
if(!(validate104(data.dropped))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate107(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.toBeDefined === undefined) && (missing0 = "toBeDefined")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
return false;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.text = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.text === undefined) && (missing1 = "text")){
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.id === undefined) && (missing2 = "id")){
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
return false;
break;
}
}
if(_errs5 === errors){
if(data.id !== undefined){
const _errs6 = errors;
if(!(validate69(data.id))){
errors++;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.text !== undefined){
const _errs7 = errors;
if(!(validate53(data.text))){
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.toBeDefined !== undefined){
const _errs8 = errors;
if(true !== data.toBeDefined){
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.responsible !== undefined){
const _errs9 = errors;
if(!(validate110(data.responsible))){
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.notes !== undefined){
let data5 = data.notes;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length < 1){
return false;
}
else {
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate112(data5[i0]))){
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.instruments !== undefined){
let data7 = data.instruments;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length < 1){
return false;
}
else {
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs15 = errors;
if(typeof data8 !== "string"){
return false;
}
if(!(validate69(data8))){
errors++;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
else {
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.register !== undefined){
const _errs17 = errors;
if(!(validate87(data.register))){
errors++;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.measuredBy !== undefined){
const _errs18 = errors;
if(!(validate89(data.measuredBy))){
errors++;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.proposedBy !== undefined){
const _errs19 = errors;
if(!(validate95(data.proposedBy))){
errors++;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.origin !== undefined){
const _errs20 = errors;
if(!(validate95(data.origin))){
errors++;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.supersededBy !== undefined){
const _errs21 = errors;
if(!(validate100(data.supersededBy))){
errors++;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.dropped !== undefined){
const _errs22 = errors;
if(!(validate104(data.dropped))){
errors++;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema46 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"for":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"kind":{"enum":["continuous","permanent","pending","scheduled","held","note"]},"text":{"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"start":{"$ref":"common.schema.json#/$defs/day"},"end":{"$ref":"common.schema.json#/$defs/day"},"reportsTo":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"reportsBy":{"$ref":"common.schema.json#/$defs/reporter"},"outcome":{"$ref":"#/$defs/outcome"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","for","kind","text"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"event":{"properties":{"start":false,"end":false}}},"if":{"properties":{"kind":{"const":"scheduled"}},"required":["kind"],"not":{"required":["event"]}},"then":{"required":["start"]}};
const schema47 = {"type":"object","properties":{"text":{"$ref":"text.schema.json"},"date":{"$ref":"common.schema.json#/$defs/day"},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1}},"required":[],"additionalProperties":false,"minProperties":1};

function validate140(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 2000){
return false;
}
else {
if(!(formats2(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate137(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "date")) || (key0 === "evidence"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(!(validate53(data.text))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
const _errs3 = errors;
if(!(validate74(data.date))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data2 = data.evidence;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate140(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate128(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.kind !== undefined){
if("scheduled" !== data.kind){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.start === undefined) && (missing2 = "start")){
return false;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((((data.id === undefined) && (missing3 = "id")) || ((data.for === undefined) && (missing3 = "for"))) || ((data.kind === undefined) && (missing3 = "kind"))) || ((data.text === undefined) && (missing3 = "text"))){
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
return false;
break;
}
}
if(_errs7 === errors){
if(data.id !== undefined){
const _errs8 = errors;
if(!(validate69(data.id))){
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.for !== undefined){
let data2 = data.for;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid4 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs11 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(validate69(data3))){
errors++;
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.kind !== undefined){
let data4 = data.kind;
const _errs13 = errors;
if(!((((((data4 === "continuous") || (data4 === "permanent")) || (data4 === "pending")) || (data4 === "scheduled")) || (data4 === "held")) || (data4 === "note"))){
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.text !== undefined){
const _errs14 = errors;
if(!(validate53(data.text))){
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.event !== undefined){
const _errs15 = errors;
if(!(validate115(data.event))){
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.start !== undefined){
const _errs16 = errors;
if(!(validate74(data.start))){
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.end !== undefined){
const _errs17 = errors;
if(!(validate74(data.end))){
errors++;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reportsTo !== undefined){
let data9 = data.reportsTo;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
if(data9.length < 1){
return false;
}
else {
var valid6 = true;
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
const _errs20 = errors;
if(typeof data10 !== "string"){
return false;
}
if(!(validate69(data10))){
errors++;
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reportsBy !== undefined){
const _errs22 = errors;
if(!(validate110(data.reportsBy))){
errors++;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.outcome !== undefined){
const _errs23 = errors;
if(!(validate137(data.outcome))){
errors++;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.supersededBy !== undefined){
const _errs24 = errors;
if(!(validate100(data.supersededBy))){
errors++;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.dropped !== undefined){
const _errs25 = errors;
if(!(validate104(data.dropped))){
errors++;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let missing4;
if(data.end !== undefined && ((data.start === undefined) && (missing4 = "start"))){
return false;
}
else {
if(data.event !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
var valid9 = false;
return false;
}
else {
var valid9 = true;
}
if(valid9){
if(data.end !== undefined){
var valid9 = false;
return false;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate80(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "continues")) || (key0 === "objectives")) || (key0 === "activities")) || (key0 === "calendar")) || (key0 === "supersededBy")) || (key0 === "dropped"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate69(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.continues !== undefined){
const _errs3 = errors;
if(!(validate69(data.continues))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objectives !== undefined){
let data2 = data.objectives;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate83(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activities !== undefined){
let data4 = data.activities;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length < 1){
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate107(data4[i1]))){
errors++;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendar !== undefined){
let data6 = data.calendar;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
if(data6.length < 1){
return false;
}
else {
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs12 = errors;
if(!(validate128(data6[i2]))){
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersededBy !== undefined){
const _errs13 = errors;
if(!(validate100(data.supersededBy))){
errors++;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dropped !== undefined){
const _errs14 = errors;
if(!(validate104(data.dropped))){
errors++;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate77(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.rows === undefined) && (missing0 = "rows"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "rows")) || (key0 === "supersededBy")) || (key0 === "dropped"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate69(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(!(validate53(data.text))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data2 = data.rows;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate80(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersededBy !== undefined){
const _errs7 = errors;
if(!(validate100(data.supersededBy))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dropped !== undefined){
const _errs8 = errors;
if(!(validate104(data.dropped))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate68(data){
/*# sourceURL="plan.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.session === undefined) && (missing0 = "session"))) || ((data.topics === undefined) && (missing0 = "topics"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate69(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(!(validate53(data.title))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs4 = errors;
if(!(validate69(data.body))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs5 = errors;
if(!((((data3 === "proposed") || (data3 === "adopted")) || (data3 === "superseded")) || (data3 === "ended"))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs6 = errors;
if(!(validate69(data.session))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
const _errs7 = errors;
if(!(validate74(data.start))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs8 = errors;
if(!(validate74(data.end))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined){
let data7 = data.topics;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data7)){
if(data7.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate77(data7[i0]))){
errors++;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersededBy !== undefined){
const _errs12 = errors;
if(!(validate100(data.supersededBy))){
errors++;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dropped !== undefined){
const _errs13 = errors;
if(!(validate104(data.dropped))){
errors++;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let missing1;
if(data.end !== undefined && ((data.start === undefined) && (missing1 = "start"))){
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind2 = validate154;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"sessions.schema.json","type":"object","properties":{"sessions":{"type":"array","items":{"$ref":"#/$defs/session"},"minItems":1}},"required":["sessions"],"additionalProperties":false,"$defs":{"session":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"enum":["crm","grcm","network","workshop","other"]},"number":{"type":"integer","minimum":1,"maximum":3999},"name":{"$ref":"text.schema.json"},"place":{"$ref":"text.schema.json"},"country":{"$ref":"common.schema.json#/$defs/country"},"year":{"type":"integer","minimum":1900,"maximum":2999},"start":{"$ref":"common.schema.json#/$defs/day"},"end":{"$ref":"common.schema.json#/$defs/day"},"partOf":{"$ref":"common.schema.json#/$defs/id"},"reportsDue":{"$ref":"common.schema.json#/$defs/day"},"status":{"enum":["planned","open","closed"]},"ref":{"type":"string","minLength":1,"maxLength":200},"reopened":{"type":"array","items":{"$ref":"#/$defs/reopening"},"minItems":1},"source":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["id","kind","status"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"start":{"properties":{"year":false}},"partOf":{"properties":{"reportsDue":false}}}},"reopening":{"type":"object","properties":{"date":{"$ref":"common.schema.json#/$defs/day"},"reason":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["date","reason"],"additionalProperties":false}}};
const schema50 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"enum":["crm","grcm","network","workshop","other"]},"number":{"type":"integer","minimum":1,"maximum":3999},"name":{"$ref":"text.schema.json"},"place":{"$ref":"text.schema.json"},"country":{"$ref":"common.schema.json#/$defs/country"},"year":{"type":"integer","minimum":1900,"maximum":2999},"start":{"$ref":"common.schema.json#/$defs/day"},"end":{"$ref":"common.schema.json#/$defs/day"},"partOf":{"$ref":"common.schema.json#/$defs/id"},"reportsDue":{"$ref":"common.schema.json#/$defs/day"},"status":{"enum":["planned","open","closed"]},"ref":{"type":"string","minLength":1,"maxLength":200},"reopened":{"type":"array","items":{"$ref":"#/$defs/reopening"},"minItems":1},"source":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["id","kind","status"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"start":{"properties":{"year":false}},"partOf":{"properties":{"reportsDue":false}}}};

function validate156(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema52 = {"type":"string","pattern":"^[A-Z]{2}$"};
const pattern16 = new RegExp("^[A-Z]{2}$", "u");

function validate160(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate162(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}

const schema54 = {"type":"object","properties":{"date":{"$ref":"common.schema.json#/$defs/day"},"reason":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["date","reason"],"additionalProperties":false};
const schema55 = {"type":"string","minLength":1,"maxLength":65536,"pattern":"\\S"};

function validate169(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate167(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.date === undefined) && (missing0 = "date")) || ((data.reason === undefined) && (missing0 = "reason"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "date") || (key0 === "reason"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.date !== undefined){
const _errs2 = errors;
if(!(validate162(data.date))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(!(validate169(data.reason))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate155(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate156(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!(((((data1 === "crm") || (data1 === "grcm")) || (data1 === "network")) || (data1 === "workshop")) || (data1 === "other"))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data2 = data.number;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3999 || isNaN(data2)){
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(!(validate53(data.name))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
const _errs7 = errors;
if(!(validate53(data.place))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs8 = errors;
if(!(validate160(data.country))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.year !== undefined){
let data6 = data.year;
const _errs9 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return false;
}
if(errors === _errs9){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2999 || isNaN(data6)){
return false;
}
else {
if(data6 < 1900 || isNaN(data6)){
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
const _errs11 = errors;
if(!(validate162(data.start))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs12 = errors;
if(!(validate162(data.end))){
errors++;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partOf !== undefined){
const _errs13 = errors;
if(!(validate156(data.partOf))){
errors++;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportsDue !== undefined){
const _errs14 = errors;
if(!(validate162(data.reportsDue))){
errors++;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data11 = data.status;
const _errs15 = errors;
if(!(((data11 === "planned") || (data11 === "open")) || (data11 === "closed"))){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ref !== undefined){
let data12 = data.ref;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data12 === "string"){
if(data12.length > 200){
return false;
}
else {
if(data12.length < 1){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reopened !== undefined){
let data13 = data.reopened;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data13)){
if(data13.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate167(data13[i0]))){
errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs21 = errors;
if(!(validate169(data.source))){
errors++;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let missing1;
if(data.end !== undefined && ((data.start === undefined) && (missing1 = "start"))){
return false;
}
else {
if(data.start !== undefined){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year !== undefined){
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.partOf !== undefined){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reportsDue !== undefined){
return false;
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate154(data){
/*# sourceURL="sessions.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sessions === undefined) && (missing0 = "sessions")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "sessions")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.sessions !== undefined){
let data0 = data.sessions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate155(data0[i0]))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind3 = validate174;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"decisions.schema.json","type":"object","properties":{"session":{"$ref":"common.schema.json#/$defs/id"},"decisions":{"type":"array","items":{"$ref":"#/$defs/decision"},"minItems":1}},"required":["session","decisions"],"additionalProperties":false,"$defs":{"decision":{"type":"object","properties":{"item":{"$ref":"common.schema.json#/$defs/id"},"decision":{"enum":["adopted","amended","deferred","dropped"]},"paragraph":{"$ref":"common.schema.json#/$defs/paragraph"},"text":{"$ref":"text.schema.json"}},"required":["item","decision"],"additionalProperties":false}}};

function validate175(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema58 = {"type":"object","properties":{"item":{"$ref":"common.schema.json#/$defs/id"},"decision":{"enum":["adopted","amended","deferred","dropped"]},"paragraph":{"$ref":"common.schema.json#/$defs/paragraph"},"text":{"$ref":"text.schema.json"}},"required":["item","decision"],"additionalProperties":false};
const schema59 = {"type":"string","maxLength":20,"pattern":"^0*[1-9][0-9]*[a-z]?(\\.[0-9]+)*$"};
const pattern19 = new RegExp("^0*[1-9][0-9]*[a-z]?(\\.[0-9]+)*$", "u");

function validate179(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 20){
return false;
}
else {
if(!pattern19.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate177(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.item === undefined) && (missing0 = "item")) || ((data.decision === undefined) && (missing0 = "decision"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "item") || (key0 === "decision")) || (key0 === "paragraph")) || (key0 === "text"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.item !== undefined){
const _errs2 = errors;
if(!(validate175(data.item))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
let data1 = data.decision;
const _errs3 = errors;
if(!((((data1 === "adopted") || (data1 === "amended")) || (data1 === "deferred")) || (data1 === "dropped"))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paragraph !== undefined){
const _errs4 = errors;
if(!(validate179(data.paragraph))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs5 = errors;
if(!(validate53(data.text))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate174(data){
/*# sourceURL="decisions.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.session === undefined) && (missing0 = "session")) || ((data.decisions === undefined) && (missing0 = "decisions"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "session") || (key0 === "decisions"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.session !== undefined){
const _errs2 = errors;
if(!(validate175(data.session))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisions !== undefined){
let data1 = data.decisions;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate177(data1[i0]))){
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind4 = validate183;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"members.schema.json","type":"object","properties":{"countries":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/member"},"minItems":1},"bodies":{"type":"array","items":{"$ref":"#/$defs/body"},"minItems":1}},"required":[],"additionalProperties":false,"minProperties":1,"$defs":{"member":{"type":"object","properties":{"code":{"$ref":"common.schema.json#/$defs/country"},"name":{"$ref":"text.schema.json"},"inText":{"$ref":"text.schema.json"},"language":{"$ref":"text.schema.json#/$defs/language"},"from":{"$ref":"common.schema.json#/$defs/day"},"until":{"$ref":"common.schema.json#/$defs/day"}},"required":["code","name","language"],"additionalProperties":false},"body":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"text.schema.json"},"abbreviation":{"$ref":"text.schema.json"},"inText":{"$ref":"text.schema.json"}},"required":["id","name"],"additionalProperties":false}}};
const schema61 = {"type":"object","properties":{"code":{"$ref":"common.schema.json#/$defs/country"},"name":{"$ref":"text.schema.json"},"inText":{"$ref":"text.schema.json"},"language":{"$ref":"text.schema.json#/$defs/language"},"from":{"$ref":"common.schema.json#/$defs/day"},"until":{"$ref":"common.schema.json#/$defs/day"}},"required":["code","name","language"],"additionalProperties":false};

function validate185(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate189(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}


function validate191(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate184(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.code === undefined) && (missing0 = "code")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.language === undefined) && (missing0 = "language"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "name")) || (key0 === "inText")) || (key0 === "language")) || (key0 === "from")) || (key0 === "until"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(!(validate185(data.code))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate53(data.name))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inText !== undefined){
const _errs4 = errors;
if(!(validate53(data.inText))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs5 = errors;
if(!(validate189(data.language))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs6 = errors;
if(!(validate191(data.from))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
const _errs7 = errors;
if(!(validate191(data.until))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema65 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"text.schema.json"},"abbreviation":{"$ref":"text.schema.json"},"inText":{"$ref":"text.schema.json"}},"required":["id","name"],"additionalProperties":false};

function validate196(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate195(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "abbreviation")) || (key0 === "inText"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate196(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate53(data.name))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.abbreviation !== undefined){
const _errs4 = errors;
if(!(validate53(data.abbreviation))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inText !== undefined){
const _errs5 = errors;
if(!(validate53(data.inText))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate183(data){
/*# sourceURL="members.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "countries") || (key0 === "bodies"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.countries !== undefined){
let data0 = data.countries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
return false;
}
else {
if(data0.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate184(data0[i0]))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bodies !== undefined){
let data2 = data.bodies;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate195(data2[i1]))){
errors++;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind5 = validate202;
const schema67 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"instruments.schema.json","type":"object","properties":{"instruments":{"type":"array","items":{"$ref":"#/$defs/instrument"},"minItems":1}},"required":["instruments"],"additionalProperties":false,"$defs":{"instrument":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"enum":["treaty","protocol","guidelines"]},"title":{"$ref":"text.schema.json"},"shortTitle":{"$ref":"text.schema.json"},"alsoWritten":{"$ref":"text.schema.json#/$defs/lists"},"supplements":{"$ref":"common.schema.json#/$defs/id"},"adopted":{"$ref":"common.schema.json#/$defs/day"},"inForce":{"$ref":"common.schema.json#/$defs/day"},"source":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["id","kind","title","source"],"additionalProperties":false}}};
const schema68 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"enum":["treaty","protocol","guidelines"]},"title":{"$ref":"text.schema.json"},"shortTitle":{"$ref":"text.schema.json"},"alsoWritten":{"$ref":"text.schema.json#/$defs/lists"},"supplements":{"$ref":"common.schema.json#/$defs/id"},"adopted":{"$ref":"common.schema.json#/$defs/day"},"inForce":{"$ref":"common.schema.json#/$defs/day"},"source":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["id","kind","title","source"],"additionalProperties":false};

function validate204(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema70 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}},"en":{"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}}}};

function validate209(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate208(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.es !== undefined){
let data0 = data.es;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!(validate209(data1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined){
let data2 = data.en;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(validate209(data3))){
errors++;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate214(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate217(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate203(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.source === undefined) && (missing0 = "source"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate204(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!(((data1 === "treaty") || (data1 === "protocol")) || (data1 === "guidelines"))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(!(validate53(data.title))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shortTitle !== undefined){
const _errs5 = errors;
if(!(validate53(data.shortTitle))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alsoWritten !== undefined){
const _errs6 = errors;
if(!(validate208(data.alsoWritten))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supplements !== undefined){
const _errs7 = errors;
if(!(validate204(data.supplements))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adopted !== undefined){
const _errs8 = errors;
if(!(validate214(data.adopted))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inForce !== undefined){
const _errs9 = errors;
if(!(validate214(data.inForce))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs10 = errors;
if(!(validate217(data.source))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate202(data){
/*# sourceURL="instruments.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.instruments === undefined) && (missing0 = "instruments")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "instruments")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.instruments !== undefined){
let data0 = data.instruments;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate203(data0[i0]))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind6 = validate220;
const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"glossary.schema.json","type":"object","properties":{"terms":{"type":"array","items":{"$ref":"#/$defs/term"},"minItems":1}},"required":["terms"],"additionalProperties":false,"$defs":{"term":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/termId"},"term":{"$ref":"text.schema.json"},"alternatives":{"$ref":"text.schema.json#/$defs/lists"},"source":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["id","term","source"],"additionalProperties":false}}};
const schema75 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/termId"},"term":{"$ref":"text.schema.json"},"alternatives":{"$ref":"text.schema.json#/$defs/lists"},"source":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["id","term","source"],"additionalProperties":false};
const schema76 = {"type":"string","maxLength":100,"pattern":"^termino(-[a-z0-9]+)+$"};
const pattern25 = new RegExp("^termino(-[a-z0-9]+)+$", "u");

function validate222(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern25.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate225(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.es !== undefined){
let data0 = data.es;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
return false;
}
if(!(validate209(data1))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined){
let data2 = data.en;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(validate209(data3))){
errors++;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate229(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate221(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.term === undefined) && (missing0 = "term"))) || ((data.source === undefined) && (missing0 = "source"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "term")) || (key0 === "alternatives")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate222(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.term !== undefined){
const _errs3 = errors;
if(!(validate53(data.term))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alternatives !== undefined){
const _errs4 = errors;
if(!(validate225(data.alternatives))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(!(validate229(data.source))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate220(data){
/*# sourceURL="glossary.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.terms === undefined) && (missing0 = "terms")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "terms")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.terms !== undefined){
let data0 = data.terms;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate221(data0[i0]))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind7 = validate232;
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stamps.schema.json","type":"object","propertyNames":{"maxLength":250},"additionalProperties":{"$ref":"text.schema.json#/$defs/stampsByLanguage"}};
const schema80 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"$ref":"text.schema.json#/$defs/stamp"},"en":{"$ref":"text.schema.json#/$defs/stamp"}}};
const schema81 = {"type":"object","required":["source","folded","status"],"additionalProperties":false,"properties":{"source":{"$ref":"common.schema.json#/$defs/hash"},"folded":{"$ref":"common.schema.json#/$defs/hash"},"status":{"enum":["official","unofficial"]},"wording":{"$ref":"common.schema.json#/$defs/hash"}}};
const schema82 = {"type":"string","pattern":"^[0-9a-f]{16}$"};
const pattern27 = new RegExp("^[0-9a-f]{16}$", "u");

function validate235(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern27.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate234(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.source === undefined) && (missing0 = "source")) || ((data.folded === undefined) && (missing0 = "folded"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "folded")) || (key0 === "status")) || (key0 === "wording"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
const _errs2 = errors;
if(!(validate235(data.source))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.folded !== undefined){
const _errs3 = errors;
if(!(validate235(data.folded))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
if(!((data2 === "official") || (data2 === "unofficial"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wording !== undefined){
const _errs5 = errors;
if(!(validate235(data.wording))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate233(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.es !== undefined){
const _errs2 = errors;
if(!(validate234(data.es))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined){
const _errs3 = errors;
if(!(validate234(data.en))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate232(data){
/*# sourceURL="stamps.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 250){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate233(data[key1]))){
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind8 = validate242;
const schema83 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivers.schema.json","type":"object","properties":{"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"},"minItems":1}},"required":["waivers"],"additionalProperties":false,"$defs":{"waiver":{"type":"object","properties":{"rule":{"$ref":"waivable-rules.schema.json"},"item":{"$ref":"common.schema.json#/$defs/id"},"file":{"type":"string","minLength":1,"maxLength":300},"key":{"type":"string","minLength":1,"maxLength":300},"country":{"$ref":"common.schema.json#/$defs/country"},"session":{"$ref":"common.schema.json#/$defs/id"},"reason":{"$ref":"common.schema.json#/$defs/plainText"},"until":{"$ref":"common.schema.json#/$defs/id"}},"required":["rule","reason","until"],"additionalProperties":false,"dependentRequired":{"key":["file"]}}}};
const schema84 = {"type":"object","properties":{"rule":{"$ref":"waivable-rules.schema.json"},"item":{"$ref":"common.schema.json#/$defs/id"},"file":{"type":"string","minLength":1,"maxLength":300},"key":{"type":"string","minLength":1,"maxLength":300},"country":{"$ref":"common.schema.json#/$defs/country"},"session":{"$ref":"common.schema.json#/$defs/id"},"reason":{"$ref":"common.schema.json#/$defs/plainText"},"until":{"$ref":"common.schema.json#/$defs/id"}},"required":["rule","reason","until"],"additionalProperties":false,"dependentRequired":{"key":["file"]}};
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivable-rules.schema.json","enum":["duplicate-id","unknown-reference","date-order","session-circle","day-ahead","report-duplicate","reason-missing","source-missing","session-changed-after-close","session-ref-missing","session-duplicate","id-vanished","change-without-decision","decision-without-change","decision-contradicted","translation-missing","translation-stale","translation-cosmetic","translation-altered","terminology","calendar-wording","wording-pending","evidence-missing","unchanged-without-report","placeholder","contact-missing","contact-unconfirmed","calendar-pending","activities-undefined","calendar-missing","overdue","outcome-missing","proposal-open","report-missing","report-late"]};

function validate244(data){
/*# sourceURL="waivable-rules.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(((((((((((((((((((((((((((((((((((data === "duplicate-id") || (data === "unknown-reference")) || (data === "date-order")) || (data === "session-circle")) || (data === "day-ahead")) || (data === "report-duplicate")) || (data === "reason-missing")) || (data === "source-missing")) || (data === "session-changed-after-close")) || (data === "session-ref-missing")) || (data === "session-duplicate")) || (data === "id-vanished")) || (data === "change-without-decision")) || (data === "decision-without-change")) || (data === "decision-contradicted")) || (data === "translation-missing")) || (data === "translation-stale")) || (data === "translation-cosmetic")) || (data === "translation-altered")) || (data === "terminology")) || (data === "calendar-wording")) || (data === "wording-pending")) || (data === "evidence-missing")) || (data === "unchanged-without-report")) || (data === "placeholder")) || (data === "contact-missing")) || (data === "contact-unconfirmed")) || (data === "calendar-pending")) || (data === "activities-undefined")) || (data === "calendar-missing")) || (data === "overdue")) || (data === "outcome-missing")) || (data === "proposal-open")) || (data === "report-missing")) || (data === "report-late"))){
return false;
}
return errors === 0;
}


function validate246(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate248(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate251(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate243(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rule === undefined) && (missing0 = "rule")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.until === undefined) && (missing0 = "until"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "rule") || (key0 === "item")) || (key0 === "file")) || (key0 === "key")) || (key0 === "country")) || (key0 === "session")) || (key0 === "reason")) || (key0 === "until"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
const _errs2 = errors;
if(!(validate244(data.rule))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item !== undefined){
const _errs3 = errors;
if(!(validate246(data.item))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data2 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(data2.length > 300){
return false;
}
else {
if(data2.length < 1){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data3 = data.key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 300){
return false;
}
else {
if(data3.length < 1){
return false;
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs8 = errors;
if(!(validate248(data.country))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs9 = errors;
if(!(validate246(data.session))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs10 = errors;
if(!(validate251(data.reason))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
const _errs11 = errors;
if(!(validate246(data.until))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let missing1;
if(data.key !== undefined && ((data.file === undefined) && (missing1 = "file"))){
return false;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate242(data){
/*# sourceURL="waivers.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.waivers === undefined) && (missing0 = "waivers")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "waivers")){
return false;
break;
}
}
if(_errs1 === errors){
if(data.waivers !== undefined){
let data0 = data.waivers;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate243(data0[i0]))){
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind9 = validate255;
const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"contacts.schema.json","type":"object","properties":{"country":{"$ref":"common.schema.json#/$defs/country"},"language":{"$ref":"text.schema.json#/$defs/language"},"contacts":{"type":"array","items":{"$ref":"#/$defs/contact"},"minItems":1}},"required":["country","contacts"],"additionalProperties":false,"$defs":{"contact":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/contactId"},"roles":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/role"},"minItems":1,"uniqueItems":true},"name":{"$ref":"common.schema.json#/$defs/plainText"},"institution":{"$ref":"text.schema.json"},"position":{"$ref":"text.schema.json"},"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"$ref":"common.schema.json#/$defs/phone"},"languages":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/languageCode"},"minItems":1,"uniqueItems":true},"since":{"$ref":"common.schema.json#/$defs/day"},"until":{"$ref":"common.schema.json#/$defs/day"},"confirmed":{"$ref":"common.schema.json#/$defs/day"},"login":{"$ref":"common.schema.json#/$defs/login"}},"required":["id","roles","institution","position","languages","since","confirmed"],"additionalProperties":false}}};

function validate256(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate258(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema92 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/contactId"},"roles":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/role"},"minItems":1,"uniqueItems":true},"name":{"$ref":"common.schema.json#/$defs/plainText"},"institution":{"$ref":"text.schema.json"},"position":{"$ref":"text.schema.json"},"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"$ref":"common.schema.json#/$defs/phone"},"languages":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/languageCode"},"minItems":1,"uniqueItems":true},"since":{"$ref":"common.schema.json#/$defs/day"},"until":{"$ref":"common.schema.json#/$defs/day"},"confirmed":{"$ref":"common.schema.json#/$defs/day"},"login":{"$ref":"common.schema.json#/$defs/login"}},"required":["id","roles","institution","position","languages","since","confirmed"],"additionalProperties":false};
const schema93 = {"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"};

function validate261(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate263(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate265(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema96 = {"type":"string","maxLength":254,"pattern":"^[^\\s@<>()\\[\\]:;,\"\\\\]+@([\\p{L}\\p{M}\\p{N}-]+\\.)+[\\p{L}\\p{M}\\p{N}-]+$"};
const pattern35 = new RegExp("^[^\\s@<>()\\[\\]:;,\"\\\\]+@([\\p{L}\\p{M}\\p{N}-]+\\.)+[\\p{L}\\p{M}\\p{N}-]+$", "u");

function validate269(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 254){
return false;
}
else {
if(!pattern35.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema97 = {"type":"string","maxLength":40,"pattern":"^\\+?[0-9][0-9 ().-]{5,}$"};
const pattern36 = new RegExp("^\\+?[0-9][0-9 ().-]{5,}$", "u");

function validate271(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 40){
return false;
}
else {
if(!pattern36.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}

const schema98 = {"type":"string","pattern":"^[a-z]{2}$"};
const pattern37 = new RegExp("^[a-z]{2}$", "u");

function validate273(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern37.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate275(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}

const schema100 = {"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$"};
const pattern38 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");

function validate279(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern38.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate260(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.institution === undefined) && (missing0 = "institution"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.languages === undefined) && (missing0 = "languages"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.confirmed === undefined) && (missing0 = "confirmed"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate261(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data1 = data.roles;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
return false;
}
if(!(validate263(data2))){
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(!(validate265(data.name))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.institution !== undefined){
const _errs8 = errors;
if(!(validate53(data.institution))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
const _errs9 = errors;
if(!(validate53(data.position))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs10 = errors;
if(!(validate269(data.email))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
const _errs11 = errors;
if(!(validate271(data.phone))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.languages !== undefined){
let data8 = data.languages;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data8)){
if(data8.length < 1){
return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
const _errs14 = errors;
if(typeof data9 !== "string"){
return false;
}
if(!(validate273(data9))){
errors++;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
const _errs16 = errors;
if(!(validate275(data.since))){
errors++;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
const _errs17 = errors;
if(!(validate275(data.until))){
errors++;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirmed !== undefined){
const _errs18 = errors;
if(!(validate275(data.confirmed))){
errors++;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login !== undefined){
const _errs19 = errors;
if(!(validate279(data.login))){
errors++;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate255(data){
/*# sourceURL="contacts.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.country === undefined) && (missing0 = "country")) || ((data.contacts === undefined) && (missing0 = "contacts"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "country") || (key0 === "language")) || (key0 === "contacts"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.country !== undefined){
const _errs2 = errors;
if(!(validate256(data.country))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate258(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contacts !== undefined){
let data2 = data.contacts;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate260(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind10 = validate282;
const schema101 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","type":"object","properties":{"reporter":{"$ref":"common.schema.json#/$defs/reporter"},"session":{"$ref":"common.schema.json#/$defs/id"},"submitted":{"$ref":"common.schema.json#/$defs/day"},"submittedBy":{"$ref":"common.schema.json#/$defs/contactId"},"language":{"$ref":"text.schema.json#/$defs/language"},"audience":{"enum":["network","public"]},"entries":{"type":"array","items":{"$ref":"#/$defs/entry"},"minItems":1}},"required":["reporter","session","entries"],"additionalProperties":false,"if":{"required":["submitted"]},"then":{"properties":{"entries":{"items":{"$ref":"#/$defs/complete"}}}},"$defs":{"entry":{"type":"object","properties":{"activity":{"$ref":"common.schema.json#/$defs/id"},"status":{"enum":["not-started","in-progress","completed","not-applicable"]},"reason":{"$ref":"text.schema.json"},"achievements":{"$ref":"text.schema.json"},"progress":{"$ref":"text.schema.json"},"challenges":{"$ref":"text.schema.json"},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1},"events":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"unchanged":{"const":true}},"required":["activity"],"additionalProperties":false,"dependentSchemas":{"unchanged":{"properties":{"status":false}}}},"complete":{"if":{"required":["unchanged"]},"then":true,"else":{"required":["status"],"properties":{"status":{}}}}}};
const schema102 = {"if":{"required":["unchanged"]},"then":true,"else":{"required":["status"],"properties":{"status":{}}}};

function validate283(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.unchanged === undefined) && (missing0 = "unchanged")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
return false;
}
}
var _valid0 = _errs2 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.status = true;
}
}
if(!valid0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
return false;
}
return errors === 0;
}


function validate285(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern9.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate287(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate289(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate291(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate293(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema108 = {"type":"object","properties":{"activity":{"$ref":"common.schema.json#/$defs/id"},"status":{"enum":["not-started","in-progress","completed","not-applicable"]},"reason":{"$ref":"text.schema.json"},"achievements":{"$ref":"text.schema.json"},"progress":{"$ref":"text.schema.json"},"challenges":{"$ref":"text.schema.json"},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1},"events":{"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"unchanged":{"const":true}},"required":["activity"],"additionalProperties":false,"dependentSchemas":{"unchanged":{"properties":{"status":false}}}};

function validate301(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 2000){
return false;
}
else {
if(!(formats2(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate295(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.activity === undefined) && (missing0 = "activity")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema108.properties, key0))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.activity !== undefined){
const _errs2 = errors;
if(!(validate287(data.activity))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs3 = errors;
if(!((((data1 === "not-started") || (data1 === "in-progress")) || (data1 === "completed")) || (data1 === "not-applicable"))){
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs4 = errors;
if(!(validate53(data.reason))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.achievements !== undefined){
const _errs5 = errors;
if(!(validate53(data.achievements))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.progress !== undefined){
const _errs6 = errors;
if(!(validate53(data.progress))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.challenges !== undefined){
const _errs7 = errors;
if(!(validate53(data.challenges))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data6 = data.evidence;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data6)){
if(data6.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate301(data6[i0]))){
errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data8 = data.events;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data8)){
if(data8.length < 1){
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs13 = errors;
if(typeof data9 !== "string"){
return false;
}
if(!(validate287(data9))){
errors++;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i2 = data8.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data8[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined){
const _errs15 = errors;
if(true !== data.unchanged){
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate282(data){
/*# sourceURL="report.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.submitted === undefined) && (missing0 = "submitted")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate283(data0[i0]))){
errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props1 = {};
props1.entries = true;
}
}
if(!valid0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.reporter === undefined) && (missing1 = "reporter")) || ((data.session === undefined) && (missing1 = "session"))) || ((data.entries === undefined) && (missing1 = "entries"))){
return false;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!(((((((key0 === "reporter") || (key0 === "session")) || (key0 === "submitted")) || (key0 === "submittedBy")) || (key0 === "language")) || (key0 === "audience")) || (key0 === "entries"))){
return false;
break;
}
}
if(_errs6 === errors){
if(data.reporter !== undefined){
const _errs7 = errors;
if(!(validate285(data.reporter))){
errors++;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.session !== undefined){
const _errs8 = errors;
if(!(validate287(data.session))){
errors++;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.submitted !== undefined){
const _errs9 = errors;
if(!(validate289(data.submitted))){
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.submittedBy !== undefined){
const _errs10 = errors;
if(!(validate291(data.submittedBy))){
errors++;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.language !== undefined){
const _errs11 = errors;
if(!(validate293(data.language))){
errors++;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.audience !== undefined){
let data7 = data.audience;
const _errs12 = errors;
if(!((data7 === "network") || (data7 === "public"))){
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.entries !== undefined){
let data8 = data.entries;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data8)){
if(data8.length < 1){
return false;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate295(data8[i1]))){
errors++;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind11 = validate305;
const schema110 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/legislation.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"number":{"$ref":"../common.schema.json#/$defs/plainText"},"date":{"$ref":"../common.schema.json#/$defs/day"},"criminalises":{"type":"array","items":{"type":"string","enum":["trafficking","smuggling"]},"minItems":1,"uniqueItems":true},"application":{"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","criminalises"],"additionalProperties":false}}};

function validate315(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate317(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema118 = {"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"number":{"$ref":"../common.schema.json#/$defs/plainText"},"date":{"$ref":"../common.schema.json#/$defs/day"},"criminalises":{"type":"array","items":{"type":"string","enum":["trafficking","smuggling"]},"minItems":1,"uniqueItems":true},"application":{"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","criminalises"],"additionalProperties":false};

function validate320(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate323(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate325(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate328(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate319(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.criminalises === undefined) && (missing0 = "criminalises"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "number")) || (key0 === "date")) || (key0 === "criminalises")) || (key0 === "application")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate320(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate53(data.name))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs4 = errors;
if(!(validate323(data.number))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
const _errs5 = errors;
if(!(validate325(data.date))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criminalises !== undefined){
let data4 = data.criminalises;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
if(data4.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs8 = errors;
if(typeof data5 !== "string"){
return false;
}
if(!((data5 === "trafficking") || (data5 === "smuggling"))){
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.application !== undefined){
const _errs10 = errors;
if(!(validate53(data.application))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs11 = errors;
if(!(validate328(data.source))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate305(data){
/*# sourceURL="registers/legislation.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate315(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate317(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate319(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind12 = validate331;
const schema123 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/treaties.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"instrument":{"$ref":"../common.schema.json#/$defs/id"},"signed":{"$ref":"../common.schema.json#/$defs/day"},"ratified":{"$ref":"../common.schema.json#/$defs/day"},"acceded":{"$ref":"../common.schema.json#/$defs/day"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["instrument"],"additionalProperties":false,"dependentSchemas":{"acceded":{"properties":{"ratified":false}}}}}};

function validate332(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate334(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema126 = {"type":"object","properties":{"instrument":{"$ref":"../common.schema.json#/$defs/id"},"signed":{"$ref":"../common.schema.json#/$defs/day"},"ratified":{"$ref":"../common.schema.json#/$defs/day"},"acceded":{"$ref":"../common.schema.json#/$defs/day"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["instrument"],"additionalProperties":false,"dependentSchemas":{"acceded":{"properties":{"ratified":false}}}};

function validate337(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate339(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate343(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate336(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.instrument === undefined) && (missing0 = "instrument")){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "instrument") || (key0 === "signed")) || (key0 === "ratified")) || (key0 === "acceded")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.instrument !== undefined){
const _errs2 = errors;
if(!(validate337(data.instrument))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signed !== undefined){
const _errs3 = errors;
if(!(validate339(data.signed))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ratified !== undefined){
const _errs4 = errors;
if(!(validate339(data.ratified))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceded !== undefined){
const _errs5 = errors;
if(!(validate339(data.acceded))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate343(data.source))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceded !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratified !== undefined){
return false;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate331(data){
/*# sourceURL="registers/treaties.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate332(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate334(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate336(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind13 = validate346;
const schema130 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/guidelines.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"step":{"$ref":"../text.schema.json"},"instrument":{"$ref":"../common.schema.json#/$defs/id"},"status":{"enum":["not-started","in-progress","completed"]},"date":{"$ref":"../common.schema.json#/$defs/day"},"progress":{"$ref":"../text.schema.json"},"evidence":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","step","status"],"additionalProperties":false}}};

function validate347(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate349(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema133 = {"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"step":{"$ref":"../text.schema.json"},"instrument":{"$ref":"../common.schema.json#/$defs/id"},"status":{"enum":["not-started","in-progress","completed"]},"date":{"$ref":"../common.schema.json#/$defs/day"},"progress":{"$ref":"../text.schema.json"},"evidence":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","step","status"],"additionalProperties":false};

function validate352(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate356(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate359(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 2000){
return false;
}
else {
if(!(formats2(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate361(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate351(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.step === undefined) && (missing0 = "step"))) || ((data.status === undefined) && (missing0 = "status"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "step")) || (key0 === "instrument")) || (key0 === "status")) || (key0 === "date")) || (key0 === "progress")) || (key0 === "evidence")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate352(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step !== undefined){
const _errs3 = errors;
if(!(validate53(data.step))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instrument !== undefined){
const _errs4 = errors;
if(!(validate352(data.instrument))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs5 = errors;
if(!(((data3 === "not-started") || (data3 === "in-progress")) || (data3 === "completed"))){
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
const _errs6 = errors;
if(!(validate356(data.date))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.progress !== undefined){
const _errs7 = errors;
if(!(validate53(data.progress))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data6 = data.evidence;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data6)){
if(data6.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate359(data6[i0]))){
errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs11 = errors;
if(!(validate361(data.source))){
errors++;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate346(data){
/*# sourceURL="registers/guidelines.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate347(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate349(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate351(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind14 = validate364;
const schema138 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/campaigns.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"about":{"type":"array","items":{"type":"string","enum":["irregular-migration","smuggling","trafficking"]},"minItems":1,"uniqueItems":true},"start":{"$ref":"../common.schema.json#/$defs/day"},"end":{"$ref":"../common.schema.json#/$defs/day"},"media":{"$ref":"../text.schema.json"},"products":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","about"],"additionalProperties":false}}};

function validate365(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate367(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema141 = {"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"about":{"type":"array","items":{"type":"string","enum":["irregular-migration","smuggling","trafficking"]},"minItems":1,"uniqueItems":true},"start":{"$ref":"../common.schema.json#/$defs/day"},"end":{"$ref":"../common.schema.json#/$defs/day"},"media":{"$ref":"../text.schema.json"},"products":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","about"],"additionalProperties":false};

function validate370(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate373(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate377(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 2000){
return false;
}
else {
if(!(formats2(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate379(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate369(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.about === undefined) && (missing0 = "about"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "about")) || (key0 === "start")) || (key0 === "end")) || (key0 === "media")) || (key0 === "products")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate370(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate53(data.name))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
let data2 = data.about;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(typeof data3 !== "string"){
return false;
}
if(!(((data3 === "irregular-migration") || (data3 === "smuggling")) || (data3 === "trafficking"))){
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
const _errs8 = errors;
if(!(validate373(data.start))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs9 = errors;
if(!(validate373(data.end))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.media !== undefined){
const _errs10 = errors;
if(!(validate53(data.media))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined){
let data7 = data.products;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data7)){
if(data7.length < 1){
return false;
}
else {
var valid3 = true;
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
const _errs13 = errors;
if(!(validate377(data7[i2]))){
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(!(validate379(data.source))){
errors++;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate364(data){
/*# sourceURL="registers/campaigns.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate365(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate367(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate369(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind15 = validate382;
const schema146 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/outreach.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"kind":{"enum":["forum","operation","proceeding"]},"date":{"$ref":"../common.schema.json#/$defs/day"},"achievements":{"$ref":"../text.schema.json"},"evidence":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","kind"],"additionalProperties":false}}};

function validate383(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate385(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema149 = {"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"kind":{"enum":["forum","operation","proceeding"]},"date":{"$ref":"../common.schema.json#/$defs/day"},"achievements":{"$ref":"../text.schema.json"},"evidence":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","kind"],"additionalProperties":false};

function validate388(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate391(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate394(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 2000){
return false;
}
else {
if(!(formats2(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate396(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate387(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.kind === undefined) && (missing0 = "kind"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "kind")) || (key0 === "date")) || (key0 === "achievements")) || (key0 === "evidence")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate388(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate53(data.name))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs4 = errors;
if(!(((data2 === "forum") || (data2 === "operation")) || (data2 === "proceeding"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
const _errs5 = errors;
if(!(validate391(data.date))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.achievements !== undefined){
const _errs6 = errors;
if(!(validate53(data.achievements))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data5 = data.evidence;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data5)){
if(data5.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate394(data5[i0]))){
errors++;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs10 = errors;
if(!(validate396(data.source))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate382(data){
/*# sourceURL="registers/outreach.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate383(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate385(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate387(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind16 = validate399;
const schema154 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/training.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"module":{"enum":["with","without"]},"start":{"$ref":"../common.schema.json#/$defs/day"},"end":{"$ref":"../common.schema.json#/$defs/day"},"participants":{"type":"integer","minimum":1,"maximum":1000000},"institutions":{"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","module"],"additionalProperties":false}}};

function validate400(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate402(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema157 = {"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"$ref":"../text.schema.json"},"module":{"enum":["with","without"]},"start":{"$ref":"../common.schema.json#/$defs/day"},"end":{"$ref":"../common.schema.json#/$defs/day"},"participants":{"type":"integer","minimum":1,"maximum":1000000},"institutions":{"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","module"],"additionalProperties":false};

function validate405(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate408(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate412(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate404(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.module === undefined) && (missing0 = "module"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "module")) || (key0 === "start")) || (key0 === "end")) || (key0 === "participants")) || (key0 === "institutions")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate405(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate53(data.name))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.module !== undefined){
let data2 = data.module;
const _errs4 = errors;
if(!((data2 === "with") || (data2 === "without"))){
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
const _errs5 = errors;
if(!(validate408(data.start))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs6 = errors;
if(!(validate408(data.end))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participants !== undefined){
let data5 = data.participants;
const _errs7 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return false;
}
if(errors === _errs7){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.institutions !== undefined){
const _errs9 = errors;
if(!(validate53(data.institutions))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs10 = errors;
if(!(validate412(data.source))){
errors++;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate399(data){
/*# sourceURL="registers/training.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate400(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate402(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate404(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind17 = validate415;
const schema161 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/entry-authorisations.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerSecretariat"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"country":{"$ref":"../common.schema.json#/$defs/country"},"nationality":{"type":"string","maxLength":100,"format":"country-code"},"since":{"$ref":"../common.schema.json#/$defs/day"},"until":{"$ref":"../common.schema.json#/$defs/day"},"conditions":{"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["country","nationality"],"additionalProperties":false}}};
const schema162 = {"enum":["st"]};

function validate416(data){
let vErrors = null;
let errors = 0;
if(!(data === "st")){
return false;
}
return errors === 0;
}


function validate418(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema164 = {"type":"object","properties":{"country":{"$ref":"../common.schema.json#/$defs/country"},"nationality":{"type":"string","maxLength":100,"format":"country-code"},"since":{"$ref":"../common.schema.json#/$defs/day"},"until":{"$ref":"../common.schema.json#/$defs/day"},"conditions":{"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["country","nationality"],"additionalProperties":false};

function validate421(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate423(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
return false;
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate427(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

const formats38 = formats["country-code"];

function validate420(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.country === undefined) && (missing0 = "country")) || ((data.nationality === undefined) && (missing0 = "nationality"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "country") || (key0 === "nationality")) || (key0 === "since")) || (key0 === "until")) || (key0 === "conditions")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.country !== undefined){
const _errs2 = errors;
if(!(validate421(data.country))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nationality !== undefined){
let data1 = data.nationality;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 100){
return false;
}
else {
if(!(formats38(data1))){
return false;
}
}
}
else {
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
const _errs5 = errors;
if(!(validate423(data.since))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
const _errs6 = errors;
if(!(validate423(data.until))){
errors++;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
const _errs7 = errors;
if(!(validate53(data.conditions))){
errors++;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs8 = errors;
if(!(validate427(data.source))){
errors++;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate415(data){
/*# sourceURL="registers/entry-authorisations.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate416(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate418(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate420(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const kind18 = validate430;
const schema168 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/events.schema.json","type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerSecretariat"},"language":{"$ref":"../text.schema.json#/$defs/language"},"records":{"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"event":{"$ref":"../common.schema.json#/$defs/event"},"recommendation":{"$ref":"../text.schema.json"},"outcome":{"$ref":"../text.schema.json"},"evidence":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","event"],"additionalProperties":false,"dependentRequired":{"outcome":["recommendation"]}}}};

function validate431(data){
let vErrors = null;
let errors = 0;
if(!(data === "st")){
return false;
}
return errors === 0;
}


function validate433(data){
let vErrors = null;
let errors = 0;
if(!((data === "es") || (data === "en"))){
return false;
}
return errors === 0;
}

const schema171 = {"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"event":{"$ref":"../common.schema.json#/$defs/event"},"recommendation":{"$ref":"../text.schema.json"},"outcome":{"$ref":"../text.schema.json"},"evidence":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","event"],"additionalProperties":false,"dependentRequired":{"outcome":["recommendation"]}};

function validate436(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate438(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(!(((((((((((((((((((((((data === "plan") || (data === "con")) || (data === "prn")) || (data === "aux")) || (data === "nul")) || (data === "com1")) || (data === "com2")) || (data === "com3")) || (data === "com4")) || (data === "com5")) || (data === "com6")) || (data === "com7")) || (data === "com8")) || (data === "com9")) || (data === "lpt1")) || (data === "lpt2")) || (data === "lpt3")) || (data === "lpt4")) || (data === "lpt5")) || (data === "lpt6")) || (data === "lpt7")) || (data === "lpt8")) || (data === "lpt9"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
return false;
}
else {
if(!pattern5.test(data)){
return false;
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate442(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 2000){
return false;
}
else {
if(!(formats2(data))){
return false;
}
}
}
else {
return false;
}
}
}
return errors === 0;
}


function validate444(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
return false;
}
else {
if(data.length < 1){
return false;
}
else {
if(!pattern3.test(data)){
return false;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate435(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.event === undefined) && (missing0 = "event"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "event")) || (key0 === "recommendation")) || (key0 === "outcome")) || (key0 === "evidence")) || (key0 === "source"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate436(data.id))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs3 = errors;
if(!(validate438(data.event))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommendation !== undefined){
const _errs4 = errors;
if(!(validate53(data.recommendation))){
errors++;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
const _errs5 = errors;
if(!(validate53(data.outcome))){
errors++;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data4 = data.evidence;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
if(data4.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate442(data4[i0]))){
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate444(data.source))){
errors++;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let missing1;
if(data.outcome !== undefined && ((data.recommendation === undefined) && (missing1 = "recommendation"))){
return false;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate430(data){
/*# sourceURL="registers/events.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner === undefined) && (missing0 = "owner")) || ((data.records === undefined) && (missing0 = "records"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.owner !== undefined){
const _errs2 = errors;
if(!(validate431(data.owner))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs3 = errors;
if(!(validate433(data.language))){
errors++;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data2 = data.records;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate435(data2[i0]))){
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}

export const agrees = {
  "settings": kind0,
  "plans": kind1,
  "sessions": kind2,
  "decisions": kind3,
  "members": kind4,
  "instruments": kind5,
  "glossary": kind6,
  "stamps": kind7,
  "waivers": kind8,
  "contacts": kind9,
  "reports": kind10,
  "registers/legislation": kind11,
  "registers/treaties": kind12,
  "registers/guidelines": kind13,
  "registers/campaigns": kind14,
  "registers/outreach": kind15,
  "registers/training": kind16,
  "registers/entry-authorisations": kind17,
  "registers/events": kind18,
};
