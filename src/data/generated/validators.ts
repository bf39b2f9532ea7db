// Made by `npm run generate`. Do not edit.
// @ts-nocheck
import { formats } from '../../model/value-formats.ts';
const joined = (all, more) => {
  for (const one of more) all.push(one);
  return all;
};

export const kind0 = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"settings.schema.json","title":"Ajustes","description":"Cómo se lee y se publica esta carpeta de datos.","x-en":{"title":"Settings","description":"How this data folder is read and published."},"type":"object","properties":{"formatVersion":{"title":"Versión del formato","x-en":{"title":"Format version"},"const":1},"languages":{"title":"Idiomas","description":"Idiomas de los documentos, en su orden.","x-en":{"title":"Languages","description":"Languages of the documents, in their order."},"type":"array","items":{"type":"string","$ref":"text.schema.json#/$defs/language"},"minItems":1,"uniqueItems":true},"sourceLanguage":{"title":"Idioma de origen","description":"Idioma en que se acuerdan los textos; los demás son traducciones.","x-en":{"title":"Source language","description":"Language in which texts are agreed; the others are translations."},"$ref":"text.schema.json#/$defs/language"},"timeZone":{"title":"Zona horaria","description":"Se usa para saber qué día es hoy.","x-en":{"title":"Time zone","description":"Used to determine the current day."},"$ref":"common.schema.json#/$defs/timeZone"},"visibility":{"title":"Visibilidad","description":"public: pública o público, cualquiera puede leer el repositorio; private: privada, privado o reservado, solo la Red.","x-en":{"title":"Visibility","description":"public: public, anyone can read the repository; private: private, the Network only."},"enum":["private","public"]},"organisation":{"title":"Organización","description":"Órgano cuyo nombre encabeza los documentos (si falta, crm).","x-en":{"title":"Organisation","description":"Body whose name heads the documents (if it is missing, crm)."},"x-refers-to":"body","$ref":"common.schema.json#/$defs/id"},"requiredRoles":{"title":"Funciones exigidas","description":"Funciones para las que cada país designa un punto de contacto.","x-en":{"title":"Required roles","description":"Roles for which each country designates a contact point."},"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/role"},"minItems":1,"maxItems":50,"uniqueItems":true},"contactMonths":{"title":"Meses de validez de un punto de contacto","x-en":{"title":"Months for which a contact point remains confirmed"},"type":"integer","minimum":1,"maximum":120},"handInAddress":{"title":"Dirección para entregar informes","x-en":{"title":"Address for handing in reports"},"type":"string","minLength":1,"maxLength":2000},"siteAddress":{"title":"Dirección del sitio","x-en":{"title":"Address of the site"},"$ref":"common.schema.json#/$defs/url"},"rules":{"$ref":"rule-levels.schema.json"}},"required":["formatVersion","languages","sourceLanguage","timeZone","visibility"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"title":"Idioma","x-en":{"title":"Language"},"enum":["es","en"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"title":"Zona horaria","description":"Nombre de la base de datos IANA.","x-en":{"title":"Time zone","description":"Name in the IANA database."},"type":"string","maxLength":100,"format":"time-zone","examples":["America/Tegucigalpa"]};
const formats0 = formats["time-zone"];

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "time-zone"},schema:"time-zone",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"Identificador","description":"Minúsculas sin acentos, cifras y guiones; empieza por una letra. No se cambia ni se repite.","x-en":{"title":"Identifier","description":"Lower-case letters without accents, digits and hyphens; starts with a letter. It is never changed and never repeated."},"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","not":{"enum":["plan","con","prn","aux","nul","com1","com2","com3","com4","com5","com6","com7","com8","com9","lpt1","lpt2","lpt3","lpt4","lpt5","lpt6","lpt7","lpt8","lpt9"]},"examples":["taller-lineamientos"]};
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"Función de un punto de contacto","x-en":{"title":"Role of a contact point"},"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","examples":["liaison-trafficking"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"Dirección de una página","description":"Empieza por https:// y no lleva espacios, comillas ni otros signos que una dirección no tiene (< > { } | \\ ^), ni usuario ni contraseña.","x-en":{"title":"Address of a page","description":"Starts with https://, without spaces, quotation marks or other signs that an address does not have (< > { } | \\ ^), and without a user name or password."},"type":"string","maxLength":2000,"format":"uri","examples":["https://www.example.org/acta.pdf"]};
const formats2 = formats.uri;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rule-levels.schema.json","title":"Nivel de las reglas","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Levels of rules","description":"off: not applied; flag: outstanding item; warning; error."},"type":"object","additionalProperties":false,"properties":{"file-too-large":false,"encoding":false,"yaml-syntax":false,"yaml-profile":false,"duplicate-key":false,"symlink":false,"unknown-file":false,"wrong-place":false,"unknown-key":false,"missing-key":false,"wrong-type":false,"value-not-allowed":false,"wrong-format":false,"duplicate-id":{"title":"Identificador repetido","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Identifier repeated","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"unknown-reference":{"title":"Referencia a un elemento que no existe","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Reference to an item that does not exist","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"date-order":{"title":"Días en orden inverso","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Days in reverse order","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"session-circle":{"title":"Una reunión que sería parte de sí misma","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"A meeting that would be part of itself","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"day-ahead":{"title":"Un día que aún no llega","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"A day still to come","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"report-duplicate":{"title":"Actividad repetida en un informe","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Activity repeated in a report","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"reason-missing":{"title":"Falta el motivo de que no corresponda","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Not applicable without a reason","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"source-missing":{"title":"Anotación sin fuente","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Record without a source","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"private-in-clear":false,"session-changed-after-close":{"title":"Una reunión cerrada cambió","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"A closed session has changed","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"session-ref-missing":{"title":"Faltan los datos de una reunión cerrada","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"The data of a closed session are missing","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"session-duplicate":{"title":"Dos reuniones con el mismo número","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Two meetings with the same number","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"id-vanished":{"title":"Un identificador desapareció","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"An identifier has disappeared","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"change-without-decision":{"title":"Cambio de fondo sin decisión registrada","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Substantive change without a recorded decision","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"decision-without-change":{"title":"Decisión que no cambió nada","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"A decision that changed nothing","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"decision-contradicted":{"title":"El plan no dice lo que se decidió","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"The plan does not say what was decided","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"translation-missing":{"title":"Falta la traducción","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Translation missing","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"translation-stale":{"title":"Traducción por revisar","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Translation to be reviewed","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"translation-cosmetic":{"title":"Solo cambió la forma del original","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Only an editorial change in the original","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"translation-altered":{"title":"Cambió una traducción oficial","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Official translation changed","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"terminology":{"title":"Término traducido de otro modo","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Term translated differently","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"calendar-wording":{"title":"El texto del calendario no corresponde a su clase","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"The text of the calendar does not match its kind","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"wording-pending":{"title":"El texto dice que algo está por definir","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"The text says that something is to be defined","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"evidence-missing":{"title":"Actividad concluida sin comprobante","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Completed activity without evidence","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"unchanged-without-report":{"title":"«Sin cambios» sin un estado anterior","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"“Unchanged” without an earlier status","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"placeholder":{"title":"Un texto de muestra sin sustituir","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"A sample text not yet replaced","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"personal-data-in-text":{"title":"Dato personal en un texto público","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Personal data in a public text","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"contact-missing":{"title":"Falta un punto de contacto","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Contact point missing","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"contact-unconfirmed":{"title":"Punto de contacto sin confirmar","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Contact point not confirmed","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"calendar-pending":{"title":"Sin fecha","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"No date","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"activities-undefined":{"title":"Actividades por definir","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Activities to be defined","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"calendar-missing":{"title":"Sin calendario","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"No calendar","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"overdue":{"title":"Vencido","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Overdue","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"outcome-missing":{"title":"Sin resultado registrado","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"No outcome recorded","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"proposal-open":{"title":"Propuesta que espera una decisión","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Proposal that awaits a decision","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"report-missing":{"title":"Falta un informe","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Report missing","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"report-late":{"title":"Informe recibido fuera de plazo","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Report received late","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"waiver-lapsed":{"title":"Aceptación vencida","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Waiver lapsed","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]},"waiver-unused":{"title":"Aceptación sin objeto","description":"off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.","x-en":{"title":"Waiver without object","description":"off: not applied; flag: outstanding item; warning; error."},"enum":["off","flag","warning","error"]}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rule-levels.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["file-too-large"] !== undefined){
const err1 = {instancePath:instancePath+"/file-too-large",schemaPath:"#/properties/file-too-large/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["file-too-large"],data:data["file-too-large"]};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.encoding !== undefined){
const err2 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties.encoding,data:data.encoding};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["yaml-syntax"] !== undefined){
const err3 = {instancePath:instancePath+"/yaml-syntax",schemaPath:"#/properties/yaml-syntax/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["yaml-syntax"],data:data["yaml-syntax"]};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["yaml-profile"] !== undefined){
const err4 = {instancePath:instancePath+"/yaml-profile",schemaPath:"#/properties/yaml-profile/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["yaml-profile"],data:data["yaml-profile"]};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["duplicate-key"] !== undefined){
const err5 = {instancePath:instancePath+"/duplicate-key",schemaPath:"#/properties/duplicate-key/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["duplicate-key"],data:data["duplicate-key"]};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.symlink !== undefined){
const err6 = {instancePath:instancePath+"/symlink",schemaPath:"#/properties/symlink/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties.symlink,data:data.symlink};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data["unknown-file"] !== undefined){
const err7 = {instancePath:instancePath+"/unknown-file",schemaPath:"#/properties/unknown-file/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["unknown-file"],data:data["unknown-file"]};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["wrong-place"] !== undefined){
const err8 = {instancePath:instancePath+"/wrong-place",schemaPath:"#/properties/wrong-place/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["wrong-place"],data:data["wrong-place"]};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data["unknown-key"] !== undefined){
const err9 = {instancePath:instancePath+"/unknown-key",schemaPath:"#/properties/unknown-key/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["unknown-key"],data:data["unknown-key"]};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data["missing-key"] !== undefined){
const err10 = {instancePath:instancePath+"/missing-key",schemaPath:"#/properties/missing-key/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["missing-key"],data:data["missing-key"]};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data["wrong-type"] !== undefined){
const err11 = {instancePath:instancePath+"/wrong-type",schemaPath:"#/properties/wrong-type/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["wrong-type"],data:data["wrong-type"]};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data["value-not-allowed"] !== undefined){
const err12 = {instancePath:instancePath+"/value-not-allowed",schemaPath:"#/properties/value-not-allowed/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["value-not-allowed"],data:data["value-not-allowed"]};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data["wrong-format"] !== undefined){
const err13 = {instancePath:instancePath+"/wrong-format",schemaPath:"#/properties/wrong-format/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["wrong-format"],data:data["wrong-format"]};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data["duplicate-id"] !== undefined){
let data13 = data["duplicate-id"];
if(!((((data13 === "off") || (data13 === "flag")) || (data13 === "warning")) || (data13 === "error"))){
const err14 = {instancePath:instancePath+"/duplicate-id",schemaPath:"#/properties/duplicate-id/enum",keyword:"enum",params:{allowedValues: schema27.properties["duplicate-id"].enum},schema:schema27.properties["duplicate-id"].enum,parentSchema:schema27.properties["duplicate-id"],data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["unknown-reference"] !== undefined){
let data14 = data["unknown-reference"];
if(!((((data14 === "off") || (data14 === "flag")) || (data14 === "warning")) || (data14 === "error"))){
const err15 = {instancePath:instancePath+"/unknown-reference",schemaPath:"#/properties/unknown-reference/enum",keyword:"enum",params:{allowedValues: schema27.properties["unknown-reference"].enum},schema:schema27.properties["unknown-reference"].enum,parentSchema:schema27.properties["unknown-reference"],data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["date-order"] !== undefined){
let data15 = data["date-order"];
if(!((((data15 === "off") || (data15 === "flag")) || (data15 === "warning")) || (data15 === "error"))){
const err16 = {instancePath:instancePath+"/date-order",schemaPath:"#/properties/date-order/enum",keyword:"enum",params:{allowedValues: schema27.properties["date-order"].enum},schema:schema27.properties["date-order"].enum,parentSchema:schema27.properties["date-order"],data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["session-circle"] !== undefined){
let data16 = data["session-circle"];
if(!((((data16 === "off") || (data16 === "flag")) || (data16 === "warning")) || (data16 === "error"))){
const err17 = {instancePath:instancePath+"/session-circle",schemaPath:"#/properties/session-circle/enum",keyword:"enum",params:{allowedValues: schema27.properties["session-circle"].enum},schema:schema27.properties["session-circle"].enum,parentSchema:schema27.properties["session-circle"],data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["day-ahead"] !== undefined){
let data17 = data["day-ahead"];
if(!((((data17 === "off") || (data17 === "flag")) || (data17 === "warning")) || (data17 === "error"))){
const err18 = {instancePath:instancePath+"/day-ahead",schemaPath:"#/properties/day-ahead/enum",keyword:"enum",params:{allowedValues: schema27.properties["day-ahead"].enum},schema:schema27.properties["day-ahead"].enum,parentSchema:schema27.properties["day-ahead"],data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["report-duplicate"] !== undefined){
let data18 = data["report-duplicate"];
if(!((((data18 === "off") || (data18 === "flag")) || (data18 === "warning")) || (data18 === "error"))){
const err19 = {instancePath:instancePath+"/report-duplicate",schemaPath:"#/properties/report-duplicate/enum",keyword:"enum",params:{allowedValues: schema27.properties["report-duplicate"].enum},schema:schema27.properties["report-duplicate"].enum,parentSchema:schema27.properties["report-duplicate"],data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["reason-missing"] !== undefined){
let data19 = data["reason-missing"];
if(!((((data19 === "off") || (data19 === "flag")) || (data19 === "warning")) || (data19 === "error"))){
const err20 = {instancePath:instancePath+"/reason-missing",schemaPath:"#/properties/reason-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["reason-missing"].enum},schema:schema27.properties["reason-missing"].enum,parentSchema:schema27.properties["reason-missing"],data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["source-missing"] !== undefined){
let data20 = data["source-missing"];
if(!((((data20 === "off") || (data20 === "flag")) || (data20 === "warning")) || (data20 === "error"))){
const err21 = {instancePath:instancePath+"/source-missing",schemaPath:"#/properties/source-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["source-missing"].enum},schema:schema27.properties["source-missing"].enum,parentSchema:schema27.properties["source-missing"],data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["private-in-clear"] !== undefined){
const err22 = {instancePath:instancePath+"/private-in-clear",schemaPath:"#/properties/private-in-clear/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema27.properties["private-in-clear"],data:data["private-in-clear"]};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data["session-changed-after-close"] !== undefined){
let data22 = data["session-changed-after-close"];
if(!((((data22 === "off") || (data22 === "flag")) || (data22 === "warning")) || (data22 === "error"))){
const err23 = {instancePath:instancePath+"/session-changed-after-close",schemaPath:"#/properties/session-changed-after-close/enum",keyword:"enum",params:{allowedValues: schema27.properties["session-changed-after-close"].enum},schema:schema27.properties["session-changed-after-close"].enum,parentSchema:schema27.properties["session-changed-after-close"],data:data22};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["session-ref-missing"] !== undefined){
let data23 = data["session-ref-missing"];
if(!((((data23 === "off") || (data23 === "flag")) || (data23 === "warning")) || (data23 === "error"))){
const err24 = {instancePath:instancePath+"/session-ref-missing",schemaPath:"#/properties/session-ref-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["session-ref-missing"].enum},schema:schema27.properties["session-ref-missing"].enum,parentSchema:schema27.properties["session-ref-missing"],data:data23};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["session-duplicate"] !== undefined){
let data24 = data["session-duplicate"];
if(!((((data24 === "off") || (data24 === "flag")) || (data24 === "warning")) || (data24 === "error"))){
const err25 = {instancePath:instancePath+"/session-duplicate",schemaPath:"#/properties/session-duplicate/enum",keyword:"enum",params:{allowedValues: schema27.properties["session-duplicate"].enum},schema:schema27.properties["session-duplicate"].enum,parentSchema:schema27.properties["session-duplicate"],data:data24};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["id-vanished"] !== undefined){
let data25 = data["id-vanished"];
if(!((((data25 === "off") || (data25 === "flag")) || (data25 === "warning")) || (data25 === "error"))){
const err26 = {instancePath:instancePath+"/id-vanished",schemaPath:"#/properties/id-vanished/enum",keyword:"enum",params:{allowedValues: schema27.properties["id-vanished"].enum},schema:schema27.properties["id-vanished"].enum,parentSchema:schema27.properties["id-vanished"],data:data25};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["change-without-decision"] !== undefined){
let data26 = data["change-without-decision"];
if(!((((data26 === "off") || (data26 === "flag")) || (data26 === "warning")) || (data26 === "error"))){
const err27 = {instancePath:instancePath+"/change-without-decision",schemaPath:"#/properties/change-without-decision/enum",keyword:"enum",params:{allowedValues: schema27.properties["change-without-decision"].enum},schema:schema27.properties["change-without-decision"].enum,parentSchema:schema27.properties["change-without-decision"],data:data26};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["decision-without-change"] !== undefined){
let data27 = data["decision-without-change"];
if(!((((data27 === "off") || (data27 === "flag")) || (data27 === "warning")) || (data27 === "error"))){
const err28 = {instancePath:instancePath+"/decision-without-change",schemaPath:"#/properties/decision-without-change/enum",keyword:"enum",params:{allowedValues: schema27.properties["decision-without-change"].enum},schema:schema27.properties["decision-without-change"].enum,parentSchema:schema27.properties["decision-without-change"],data:data27};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["decision-contradicted"] !== undefined){
let data28 = data["decision-contradicted"];
if(!((((data28 === "off") || (data28 === "flag")) || (data28 === "warning")) || (data28 === "error"))){
const err29 = {instancePath:instancePath+"/decision-contradicted",schemaPath:"#/properties/decision-contradicted/enum",keyword:"enum",params:{allowedValues: schema27.properties["decision-contradicted"].enum},schema:schema27.properties["decision-contradicted"].enum,parentSchema:schema27.properties["decision-contradicted"],data:data28};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["translation-missing"] !== undefined){
let data29 = data["translation-missing"];
if(!((((data29 === "off") || (data29 === "flag")) || (data29 === "warning")) || (data29 === "error"))){
const err30 = {instancePath:instancePath+"/translation-missing",schemaPath:"#/properties/translation-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["translation-missing"].enum},schema:schema27.properties["translation-missing"].enum,parentSchema:schema27.properties["translation-missing"],data:data29};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["translation-stale"] !== undefined){
let data30 = data["translation-stale"];
if(!((((data30 === "off") || (data30 === "flag")) || (data30 === "warning")) || (data30 === "error"))){
const err31 = {instancePath:instancePath+"/translation-stale",schemaPath:"#/properties/translation-stale/enum",keyword:"enum",params:{allowedValues: schema27.properties["translation-stale"].enum},schema:schema27.properties["translation-stale"].enum,parentSchema:schema27.properties["translation-stale"],data:data30};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["translation-cosmetic"] !== undefined){
let data31 = data["translation-cosmetic"];
if(!((((data31 === "off") || (data31 === "flag")) || (data31 === "warning")) || (data31 === "error"))){
const err32 = {instancePath:instancePath+"/translation-cosmetic",schemaPath:"#/properties/translation-cosmetic/enum",keyword:"enum",params:{allowedValues: schema27.properties["translation-cosmetic"].enum},schema:schema27.properties["translation-cosmetic"].enum,parentSchema:schema27.properties["translation-cosmetic"],data:data31};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["translation-altered"] !== undefined){
let data32 = data["translation-altered"];
if(!((((data32 === "off") || (data32 === "flag")) || (data32 === "warning")) || (data32 === "error"))){
const err33 = {instancePath:instancePath+"/translation-altered",schemaPath:"#/properties/translation-altered/enum",keyword:"enum",params:{allowedValues: schema27.properties["translation-altered"].enum},schema:schema27.properties["translation-altered"].enum,parentSchema:schema27.properties["translation-altered"],data:data32};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.terminology !== undefined){
let data33 = data.terminology;
if(!((((data33 === "off") || (data33 === "flag")) || (data33 === "warning")) || (data33 === "error"))){
const err34 = {instancePath:instancePath+"/terminology",schemaPath:"#/properties/terminology/enum",keyword:"enum",params:{allowedValues: schema27.properties.terminology.enum},schema:schema27.properties.terminology.enum,parentSchema:schema27.properties.terminology,data:data33};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["calendar-wording"] !== undefined){
let data34 = data["calendar-wording"];
if(!((((data34 === "off") || (data34 === "flag")) || (data34 === "warning")) || (data34 === "error"))){
const err35 = {instancePath:instancePath+"/calendar-wording",schemaPath:"#/properties/calendar-wording/enum",keyword:"enum",params:{allowedValues: schema27.properties["calendar-wording"].enum},schema:schema27.properties["calendar-wording"].enum,parentSchema:schema27.properties["calendar-wording"],data:data34};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["wording-pending"] !== undefined){
let data35 = data["wording-pending"];
if(!((((data35 === "off") || (data35 === "flag")) || (data35 === "warning")) || (data35 === "error"))){
const err36 = {instancePath:instancePath+"/wording-pending",schemaPath:"#/properties/wording-pending/enum",keyword:"enum",params:{allowedValues: schema27.properties["wording-pending"].enum},schema:schema27.properties["wording-pending"].enum,parentSchema:schema27.properties["wording-pending"],data:data35};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["evidence-missing"] !== undefined){
let data36 = data["evidence-missing"];
if(!((((data36 === "off") || (data36 === "flag")) || (data36 === "warning")) || (data36 === "error"))){
const err37 = {instancePath:instancePath+"/evidence-missing",schemaPath:"#/properties/evidence-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["evidence-missing"].enum},schema:schema27.properties["evidence-missing"].enum,parentSchema:schema27.properties["evidence-missing"],data:data36};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["unchanged-without-report"] !== undefined){
let data37 = data["unchanged-without-report"];
if(!((((data37 === "off") || (data37 === "flag")) || (data37 === "warning")) || (data37 === "error"))){
const err38 = {instancePath:instancePath+"/unchanged-without-report",schemaPath:"#/properties/unchanged-without-report/enum",keyword:"enum",params:{allowedValues: schema27.properties["unchanged-without-report"].enum},schema:schema27.properties["unchanged-without-report"].enum,parentSchema:schema27.properties["unchanged-without-report"],data:data37};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.placeholder !== undefined){
let data38 = data.placeholder;
if(!((((data38 === "off") || (data38 === "flag")) || (data38 === "warning")) || (data38 === "error"))){
const err39 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/enum",keyword:"enum",params:{allowedValues: schema27.properties.placeholder.enum},schema:schema27.properties.placeholder.enum,parentSchema:schema27.properties.placeholder,data:data38};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["personal-data-in-text"] !== undefined){
let data39 = data["personal-data-in-text"];
if(!((((data39 === "off") || (data39 === "flag")) || (data39 === "warning")) || (data39 === "error"))){
const err40 = {instancePath:instancePath+"/personal-data-in-text",schemaPath:"#/properties/personal-data-in-text/enum",keyword:"enum",params:{allowedValues: schema27.properties["personal-data-in-text"].enum},schema:schema27.properties["personal-data-in-text"].enum,parentSchema:schema27.properties["personal-data-in-text"],data:data39};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["contact-missing"] !== undefined){
let data40 = data["contact-missing"];
if(!((((data40 === "off") || (data40 === "flag")) || (data40 === "warning")) || (data40 === "error"))){
const err41 = {instancePath:instancePath+"/contact-missing",schemaPath:"#/properties/contact-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["contact-missing"].enum},schema:schema27.properties["contact-missing"].enum,parentSchema:schema27.properties["contact-missing"],data:data40};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["contact-unconfirmed"] !== undefined){
let data41 = data["contact-unconfirmed"];
if(!((((data41 === "off") || (data41 === "flag")) || (data41 === "warning")) || (data41 === "error"))){
const err42 = {instancePath:instancePath+"/contact-unconfirmed",schemaPath:"#/properties/contact-unconfirmed/enum",keyword:"enum",params:{allowedValues: schema27.properties["contact-unconfirmed"].enum},schema:schema27.properties["contact-unconfirmed"].enum,parentSchema:schema27.properties["contact-unconfirmed"],data:data41};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["calendar-pending"] !== undefined){
let data42 = data["calendar-pending"];
if(!((((data42 === "off") || (data42 === "flag")) || (data42 === "warning")) || (data42 === "error"))){
const err43 = {instancePath:instancePath+"/calendar-pending",schemaPath:"#/properties/calendar-pending/enum",keyword:"enum",params:{allowedValues: schema27.properties["calendar-pending"].enum},schema:schema27.properties["calendar-pending"].enum,parentSchema:schema27.properties["calendar-pending"],data:data42};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["activities-undefined"] !== undefined){
let data43 = data["activities-undefined"];
if(!((((data43 === "off") || (data43 === "flag")) || (data43 === "warning")) || (data43 === "error"))){
const err44 = {instancePath:instancePath+"/activities-undefined",schemaPath:"#/properties/activities-undefined/enum",keyword:"enum",params:{allowedValues: schema27.properties["activities-undefined"].enum},schema:schema27.properties["activities-undefined"].enum,parentSchema:schema27.properties["activities-undefined"],data:data43};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["calendar-missing"] !== undefined){
let data44 = data["calendar-missing"];
if(!((((data44 === "off") || (data44 === "flag")) || (data44 === "warning")) || (data44 === "error"))){
const err45 = {instancePath:instancePath+"/calendar-missing",schemaPath:"#/properties/calendar-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["calendar-missing"].enum},schema:schema27.properties["calendar-missing"].enum,parentSchema:schema27.properties["calendar-missing"],data:data44};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.overdue !== undefined){
let data45 = data.overdue;
if(!((((data45 === "off") || (data45 === "flag")) || (data45 === "warning")) || (data45 === "error"))){
const err46 = {instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/enum",keyword:"enum",params:{allowedValues: schema27.properties.overdue.enum},schema:schema27.properties.overdue.enum,parentSchema:schema27.properties.overdue,data:data45};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["outcome-missing"] !== undefined){
let data46 = data["outcome-missing"];
if(!((((data46 === "off") || (data46 === "flag")) || (data46 === "warning")) || (data46 === "error"))){
const err47 = {instancePath:instancePath+"/outcome-missing",schemaPath:"#/properties/outcome-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["outcome-missing"].enum},schema:schema27.properties["outcome-missing"].enum,parentSchema:schema27.properties["outcome-missing"],data:data46};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["proposal-open"] !== undefined){
let data47 = data["proposal-open"];
if(!((((data47 === "off") || (data47 === "flag")) || (data47 === "warning")) || (data47 === "error"))){
const err48 = {instancePath:instancePath+"/proposal-open",schemaPath:"#/properties/proposal-open/enum",keyword:"enum",params:{allowedValues: schema27.properties["proposal-open"].enum},schema:schema27.properties["proposal-open"].enum,parentSchema:schema27.properties["proposal-open"],data:data47};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["report-missing"] !== undefined){
let data48 = data["report-missing"];
if(!((((data48 === "off") || (data48 === "flag")) || (data48 === "warning")) || (data48 === "error"))){
const err49 = {instancePath:instancePath+"/report-missing",schemaPath:"#/properties/report-missing/enum",keyword:"enum",params:{allowedValues: schema27.properties["report-missing"].enum},schema:schema27.properties["report-missing"].enum,parentSchema:schema27.properties["report-missing"],data:data48};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["report-late"] !== undefined){
let data49 = data["report-late"];
if(!((((data49 === "off") || (data49 === "flag")) || (data49 === "warning")) || (data49 === "error"))){
const err50 = {instancePath:instancePath+"/report-late",schemaPath:"#/properties/report-late/enum",keyword:"enum",params:{allowedValues: schema27.properties["report-late"].enum},schema:schema27.properties["report-late"].enum,parentSchema:schema27.properties["report-late"],data:data49};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["waiver-lapsed"] !== undefined){
let data50 = data["waiver-lapsed"];
if(!((((data50 === "off") || (data50 === "flag")) || (data50 === "warning")) || (data50 === "error"))){
const err51 = {instancePath:instancePath+"/waiver-lapsed",schemaPath:"#/properties/waiver-lapsed/enum",keyword:"enum",params:{allowedValues: schema27.properties["waiver-lapsed"].enum},schema:schema27.properties["waiver-lapsed"].enum,parentSchema:schema27.properties["waiver-lapsed"],data:data50};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["waiver-unused"] !== undefined){
let data51 = data["waiver-unused"];
if(!((((data51 === "off") || (data51 === "flag")) || (data51 === "warning")) || (data51 === "error"))){
const err52 = {instancePath:instancePath+"/waiver-unused",schemaPath:"#/properties/waiver-unused/enum",keyword:"enum",params:{allowedValues: schema27.properties["waiver-unused"].enum},schema:schema27.properties["waiver-unused"].enum,parentSchema:schema27.properties["waiver-unused"],data:data51};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="settings.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.formatVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.languages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "languages"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sourceLanguage === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceLanguage"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.timeZone === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeZone"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.visibility === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "visibility"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.formatVersion,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.languages !== undefined){
let data1 = data.languages;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.languages,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.languages.items.type,parentSchema:schema19.properties.languages.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(validate54(data2, {instancePath:instancePath+"/languages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
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
const err9 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema19.properties.languages,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},schema:schema19.properties.languages.type,parentSchema:schema19.properties.languages,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sourceLanguage !== undefined){
if(!(validate54(data.sourceLanguage, {instancePath:instancePath+"/sourceLanguage",parentData:data,parentDataProperty:"sourceLanguage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
if(!(validate58(data.timeZone, {instancePath:instancePath+"/timeZone",parentData:data,parentDataProperty:"timeZone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.visibility !== undefined){
let data5 = data.visibility;
if(!((data5 === "private") || (data5 === "public"))){
const err11 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema19.properties.visibility.enum},schema:schema19.properties.visibility.enum,parentSchema:schema19.properties.visibility,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.organisation !== undefined){
if(!(validate60(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.requiredRoles !== undefined){
let data7 = data.requiredRoles;
if(Array.isArray(data7)){
if(data7.length > 50){
const err12 = {instancePath:instancePath+"/requiredRoles",schemaPath:"#/properties/requiredRoles/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.requiredRoles,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/requiredRoles",schemaPath:"#/properties/requiredRoles/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.requiredRoles,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/requiredRoles/" + i2,schemaPath:"#/properties/requiredRoles/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.requiredRoles.items.type,parentSchema:schema19.properties.requiredRoles.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(validate62(data8, {instancePath:instancePath+"/requiredRoles/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : joined(vErrors, validate62.errors);
errors = vErrors.length;
}
}
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
const err15 = {instancePath:instancePath+"/requiredRoles",schemaPath:"#/properties/requiredRoles/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema19.properties.requiredRoles,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requiredRoles",schemaPath:"#/properties/requiredRoles/type",keyword:"type",params:{type: "array"},schema:schema19.properties.requiredRoles.type,parentSchema:schema19.properties.requiredRoles,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.contactMonths !== undefined){
let data9 = data.contactMonths;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/contactMonths",schemaPath:"#/properties/contactMonths/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.contactMonths.type,parentSchema:schema19.properties.contactMonths,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 120 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/contactMonths",schemaPath:"#/properties/contactMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},schema:120,parentSchema:schema19.properties.contactMonths,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/contactMonths",schemaPath:"#/properties/contactMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.contactMonths,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.handInAddress !== undefined){
let data10 = data.handInAddress;
if(typeof data10 === "string"){
if(data10.length > 2000){
const err20 = {instancePath:instancePath+"/handInAddress",schemaPath:"#/properties/handInAddress/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.handInAddress,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.length < 1){
const err21 = {instancePath:instancePath+"/handInAddress",schemaPath:"#/properties/handInAddress/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.handInAddress,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/handInAddress",schemaPath:"#/properties/handInAddress/type",keyword:"type",params:{type: "string"},schema:schema19.properties.handInAddress.type,parentSchema:schema19.properties.handInAddress,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.siteAddress !== undefined){
if(!(validate64(data.siteAddress, {instancePath:instancePath+"/siteAddress",parentData:data,parentDataProperty:"siteAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate66(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind1 = validate68;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plan.schema.json","title":"Plan de acción","description":"Un plan, con sus temas, filas, objetivos, actividades y calendario.","x-en":{"title":"Plan of action","description":"A plan with its topics, rows, objectives, activities and calendar."},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Título","x-en":{"title":"Title"},"$ref":"text.schema.json"},"body":{"title":"Órgano","description":"Órgano al que pertenece el plan (members.yaml).","x-en":{"title":"Body","description":"Body to which the plan belongs (members.yaml)."},"x-refers-to":"body","$ref":"common.schema.json#/$defs/id"},"status":{"title":"Estado","description":"proposed: propuesto; adopted: adoptado, aprobado o vigente; superseded: sustituido; ended: concluido o terminado.","x-en":{"title":"Status","description":"proposed: proposed; adopted: adopted; superseded: superseded; ended: ended."},"enum":["proposed","adopted","superseded","ended"]},"session":{"title":"Reunión","description":"Reunión a la que se propone o que lo adoptó.","x-en":{"title":"Session","description":"Session it is proposed to, or that adopted it."},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"},"start":{"title":"Comienzo","x-en":{"title":"Start"},"$ref":"common.schema.json#/$defs/day"},"end":{"title":"Fin","x-en":{"title":"End"},"$ref":"common.schema.json#/$defs/day"},"topics":{"title":"Temas","x-en":{"title":"Topics"},"type":"array","items":{"$ref":"#/$defs/topic"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","title","body","status","session","topics"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"$defs":{"topic":{"title":"Tema","x-en":{"title":"Topic"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"rows":{"title":"Filas","description":"Las filas del cuadro oficial, una por una.","x-en":{"title":"Rows","description":"The rows of the official table, one by one."},"type":"array","items":{"$ref":"#/$defs/row"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text","rows"],"additionalProperties":false},"row":{"title":"Fila","x-en":{"title":"Row"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"continues":{"title":"Fila que continúa","description":"Fila cuyos objetivos se aplican también a esta.","x-en":{"title":"Row that it continues","description":"Row whose objectives also apply to this one."},"x-refers-to":"row","$ref":"common.schema.json#/$defs/id"},"objectives":{"title":"Objetivos","x-en":{"title":"Objectives"},"type":"array","items":{"$ref":"#/$defs/objective"},"minItems":1},"activities":{"title":"Actividades","x-en":{"title":"Activities"},"type":"array","items":{"$ref":"#/$defs/activity"},"minItems":1},"calendar":{"title":"Calendario","x-en":{"title":"Calendar"},"type":"array","items":{"$ref":"#/$defs/calendarEntry"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false},"objective":{"title":"Objetivo","x-en":{"title":"Objective"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"instruments":{"title":"Instrumentos","description":"Instrumentos a los que se refiere.","x-en":{"title":"Instruments","description":"Instruments that it refers to."},"x-refers-to":"instrument","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"title":"Quién lo propone","description":"País u órgano que lo propone, mientras no se adopte; si son varios, una lista.","x-en":{"title":"Who proposes it","description":"Country or body that proposes it, until it is adopted; where there are several, a list."},"$ref":"common.schema.json#/$defs/proposers"},"origin":{"title":"De quién fue la propuesta","description":"Lo escribe el programa cuando se adopta.","x-en":{"title":"Whose proposal it was","description":"Written by the program when it is adopted."},"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false},"activity":{"title":"Actividad","x-en":{"title":"Activity"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"toBeDefined":{"title":"Por definir","description":"El plan dice «(Definir actividades)»: la actividad no tiene texto todavía.","x-en":{"title":"To be defined","description":"The plan says “(Activities to be defined)”: the activity has no text yet."},"const":true},"responsible":{"title":"Responsable","description":"countries, el código de un país o un órgano.","x-en":{"title":"Responsible","description":"countries, the code of a country, or a body."},"x-refers-to":"party","$ref":"common.schema.json#/$defs/reporter"},"notes":{"title":"Párrafos siguientes","x-en":{"title":"Further paragraphs"},"type":"array","items":{"$ref":"#/$defs/note"},"minItems":1},"instruments":{"title":"Instrumentos","description":"Instrumentos a los que se refiere.","x-en":{"title":"Instruments","description":"Instruments that it refers to."},"x-refers-to":"instrument","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"title":"Quién lo propone","description":"País u órgano que lo propone, mientras no se adopte; si son varios, una lista.","x-en":{"title":"Who proposes it","description":"Country or body that proposes it, until it is adopted; where there are several, a list."},"$ref":"common.schema.json#/$defs/proposers"},"origin":{"title":"De quién fue la propuesta","description":"Lo escribe el programa cuando se adopta.","x-en":{"title":"Whose proposal it was","description":"Written by the program when it is adopted."},"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false,"if":{"required":["toBeDefined"]},"then":{"properties":{"text":false}},"else":{"required":["text"]}},"note":{"title":"Párrafo","x-en":{"title":"Paragraph"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false},"calendarEntry":{"title":"Entrada del calendario","x-en":{"title":"Calendar entry"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"for":{"title":"Actividades a las que se refiere","description":"Actividades u objetivos de su fila.","x-en":{"title":"Activities that it refers to","description":"Activities or objectives of its row."},"x-refers-to":"of-this-row","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"kind":{"title":"Clase","description":"continuous: continuo o continua; permanent: permanente; pending: pendiente; scheduled: con fecha, programado o previsto; held: realizado, celebrado o hecho; note: observación o nota.","x-en":{"title":"Kind","description":"continuous: continuous; permanent: permanent; pending: pending; scheduled: scheduled; held: held; note: note."},"enum":["continuous","permanent","pending","scheduled","held","note"]},"text":{"title":"Redacción oficial","x-en":{"title":"Official wording"},"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"start":{"title":"Primer día","x-en":{"title":"First day"},"$ref":"common.schema.json#/$defs/day"},"end":{"title":"Último día","x-en":{"title":"Last day"},"$ref":"common.schema.json#/$defs/day"},"reportsTo":{"title":"A quién se informa","description":"Órganos ante los que se informa.","x-en":{"title":"To whom reports are made","description":"Bodies to which reports are made."},"x-refers-to":"body","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"reportsBy":{"title":"Quién informa","description":"countries, el código de un país o un órgano.","x-en":{"title":"Who reports","description":"countries, the code of a country, or a body."},"x-refers-to":"party","$ref":"common.schema.json#/$defs/reporter"},"outcome":{"$ref":"#/$defs/outcome"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","for","kind","text"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"event":{"properties":{"start":false,"end":false}}},"if":{"properties":{"kind":{"const":"scheduled"}},"required":["kind"],"not":{"required":["event"]}},"then":{"required":["start"]}},"outcome":{"title":"Resultado","x-en":{"title":"Outcome"},"type":"object","properties":{"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"date":{"title":"Fecha","x-en":{"title":"Date"},"$ref":"common.schema.json#/$defs/day"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1}},"required":[],"additionalProperties":false,"minProperties":1},"measure":{"title":"Cómo se mide","description":"El estado se deduce de un registro o de los puntos de contacto.","x-en":{"title":"How it is measured","description":"The state is worked out from a register or from the contact points."},"type":"object","properties":{"register":{"$ref":"register-names.schema.json"},"items":{"title":"Elementos","description":"Lo que se cuenta, cada cosa por separado: de treaties, los instrumentos.","x-en":{"title":"Items","description":"What is counted, each thing on its own: of treaties, the instruments."},"x-refers-to":"measured","type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"contacts":{"title":"Función","x-en":{"title":"Role"},"$ref":"common.schema.json#/$defs/role"}},"required":[],"additionalProperties":false,"minProperties":1,"dependentRequired":{"items":["register"]},"dependentSchemas":{"contacts":{"properties":{"register":false,"items":false}}}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"text.schema.json","title":"Texto por idioma","x-en":{"title":"Text by language","description":"A text in each language: es: … and, below it, en: …"},"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"title":"Español","x-en":{"title":"Spanish"},"type":"string","maxLength":65536,"pattern":"\\S"},"en":{"title":"Inglés","x-en":{"title":"English"},"type":"string","maxLength":65536,"pattern":"\\S"}},"description":"Un texto en cada idioma: es: … y, debajo, en: …","$defs":{"language":{"title":"Idioma","x-en":{"title":"Language"},"enum":["es","en"]},"lists":{"title":"Textos por idioma","x-en":{"title":"Texts by language"},"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"title":"Español","x-en":{"title":"Spanish"},"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}},"en":{"title":"Inglés","x-en":{"title":"English"},"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}}}},"stampsByLanguage":{"title":"Confirmaciones por idioma","x-en":{"title":"Confirmations by language"},"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"title":"Español","x-en":{"title":"Spanish"},"$ref":"text.schema.json#/$defs/stamp"},"en":{"title":"Inglés","x-en":{"title":"English"},"$ref":"text.schema.json#/$defs/stamp"}}},"stamp":{"title":"Confirmación","x-en":{"title":"Confirmation"},"type":"object","required":["source","folded","status"],"additionalProperties":false,"properties":{"source":{"$ref":"common.schema.json#/$defs/hash"},"folded":{"$ref":"common.schema.json#/$defs/hash"},"status":{"title":"Estado","description":"official: oficial; unofficial: no oficial.","x-en":{"title":"Status","description":"official: official; unofficial: unofficial."},"enum":["official","unofficial"]},"wording":{"$ref":"common.schema.json#/$defs/hash"}}}}};
const pattern3 = new RegExp("\\S", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="text.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.es !== undefined){
let data0 = data.es;
if(typeof data0 === "string"){
if(data0.length > 65536){
const err2 = {instancePath:instancePath+"/es",schemaPath:"#/properties/es/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema20.properties.es,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/es",schemaPath:"#/properties/es/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.es,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/es",schemaPath:"#/properties/es/type",keyword:"type",params:{type: "string"},schema:schema20.properties.es.type,parentSchema:schema20.properties.es,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(data1.length > 65536){
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema20.properties.en,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.en,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema20.properties.en.type,parentSchema:schema20.properties.en,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"Día","description":"Año, mes y día: 2008-05-06.","x-en":{"title":"Day","description":"Year, month and day: 2008-05-06."},"type":"string","format":"date","examples":["2008-05-06"]};
const formats4 = formats.date;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"Tema","x-en":{"title":"Topic"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"rows":{"title":"Filas","description":"Las filas del cuadro oficial, una por una.","x-en":{"title":"Rows","description":"The rows of the official table, one by one."},"type":"array","items":{"$ref":"#/$defs/row"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text","rows"],"additionalProperties":false};
const schema32 = {"title":"Fila","x-en":{"title":"Row"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"continues":{"title":"Fila que continúa","description":"Fila cuyos objetivos se aplican también a esta.","x-en":{"title":"Row that it continues","description":"Row whose objectives also apply to this one."},"x-refers-to":"row","$ref":"common.schema.json#/$defs/id"},"objectives":{"title":"Objetivos","x-en":{"title":"Objectives"},"type":"array","items":{"$ref":"#/$defs/objective"},"minItems":1},"activities":{"title":"Actividades","x-en":{"title":"Activities"},"type":"array","items":{"$ref":"#/$defs/activity"},"minItems":1},"calendar":{"title":"Calendario","x-en":{"title":"Calendar"},"type":"array","items":{"$ref":"#/$defs/calendarEntry"},"minItems":1},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false};
const schema33 = {"title":"Objetivo","x-en":{"title":"Objective"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"instruments":{"title":"Instrumentos","description":"Instrumentos a los que se refiere.","x-en":{"title":"Instruments","description":"Instruments that it refers to."},"x-refers-to":"instrument","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"title":"Quién lo propone","description":"País u órgano que lo propone, mientras no se adopte; si son varios, una lista.","x-en":{"title":"Who proposes it","description":"Country or body that proposes it, until it is adopted; where there are several, a list."},"$ref":"common.schema.json#/$defs/proposers"},"origin":{"title":"De quién fue la propuesta","description":"Lo escribe el programa cuando se adopta.","x-en":{"title":"Whose proposal it was","description":"Written by the program when it is adopted."},"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false};
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"register-names.schema.json","title":"Registro","description":"Registro al que aporta datos. legislation: legislación; treaties: tratados; guidelines: lineamientos; campaigns: campañas; outreach: difusión; training: capacitación; entry-authorisations: autorizaciones de ingreso; events: reuniones y talleres.","x-en":{"title":"Register","description":"Register to which it contributes data. legislation: legislation; treaties: treaties; guidelines: guidelines; campaigns: campaigns; outreach: outreach; training: training; entry-authorisations: entry authorizations; events: meetings and workshops."},"enum":["legislation","treaties","guidelines","campaigns","outreach","training","entry-authorisations","events"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="register-names.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "legislation") || (data === "treaties")) || (data === "guidelines")) || (data === "campaigns")) || (data === "outreach")) || (data === "training")) || (data === "entry-authorisations")) || (data === "events"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"Cómo se mide","description":"El estado se deduce de un registro o de los puntos de contacto.","x-en":{"title":"How it is measured","description":"The state is worked out from a register or from the contact points."},"type":"object","properties":{"register":{"$ref":"register-names.schema.json"},"items":{"title":"Elementos","description":"Lo que se cuenta, cada cosa por separado: de treaties, los instrumentos.","x-en":{"title":"Items","description":"What is counted, each thing on its own: of treaties, the instruments."},"x-refers-to":"measured","type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"contacts":{"title":"Función","x-en":{"title":"Role"},"$ref":"common.schema.json#/$defs/role"}},"required":[],"additionalProperties":false,"minProperties":1,"dependentRequired":{"items":["register"]},"dependentSchemas":{"contacts":{"properties":{"register":false,"items":false}}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "register") || (key0 === "items")) || (key0 === "contacts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.register !== undefined){
if(!(validate87(data.register, {instancePath:instancePath+"/register",parentData:data,parentDataProperty:"register",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.properties.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema35.properties.items.type,parentSchema:schema35.properties.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contacts !== undefined){
if(!(validate92(data.contacts, {instancePath:instancePath+"/contacts",parentData:data,parentDataProperty:"contacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
if(data.register === undefined){
const err4 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "items",
    missingProperty: "register",
    depsCount: 1,
    deps: "register"},schema:schema35.dependentRequired,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contacts !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.register !== undefined){
const err5 = {instancePath:instancePath+"/register",schemaPath:"#/dependentSchemas/contacts/properties/register/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema35.dependentSchemas.contacts.properties.register,data:data.register};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.items !== undefined){
const err6 = {instancePath:instancePath+"/items",schemaPath:"#/dependentSchemas/contacts/properties/items/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema35.dependentSchemas.contacts.properties.items,data:data.items};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"País u órgano, o varios","description":"Código de un país (HN) o identificador de un órgano (oim); si proponen varios, una lista: [HN, MX].","x-en":{"title":"Country or body, or several","description":"Code of a country (HN) or identifier of a body (oim); where several propose together, a list: [HN, MX]."},"x-refers-to":"reporter","type":["string","array"],"maxLength":100,"pattern":"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$","items":{"type":"string","$ref":"common.schema.json#/$defs/reporter"},"minItems":1,"uniqueItems":true,"examples":["SV","oim"]};
const pattern9 = new RegExp("^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$", "u");
const schema38 = {"title":"País u órgano","description":"Código de un país (HN) o identificador de un órgano (oim).","x-en":{"title":"Country or body","description":"Code of a country (HN) or identifier of a body (oim)."},"type":"string","maxLength":100,"pattern":"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$","examples":["SV","oim"]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},schema:"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 100){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},schema:"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema37.items.type,parentSchema:schema37.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate96(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : joined(vErrors, validate96.errors);
errors = vErrors.length;
}
}
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
const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"Qué lo sustituye","description":"Los elementos que ocupan su lugar. El elemento se conserva, pero ya no se publica.","x-en":{"title":"What supersedes it","description":"The items that take its place. The item is kept, but no longer published."},"x-refers-to":"plan-item","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema39.items.type,parentSchema:schema39.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(validate101(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
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
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.instruments !== undefined){
let data2 = data.instruments;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.properties.instruments,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/instruments/" + i0,schemaPath:"#/properties/instruments/items/type",keyword:"type",params:{type: "string"},schema:schema33.properties.instruments.items.type,parentSchema:schema33.properties.instruments.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate69(data3, {instancePath:instancePath+"/instruments/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
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
const err5 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema33.properties.instruments,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},schema:schema33.properties.instruments.type,parentSchema:schema33.properties.instruments,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.register !== undefined){
if(!(validate87(data.register, {instancePath:instancePath+"/register",parentData:data,parentDataProperty:"register",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.measuredBy !== undefined){
if(!(validate89(data.measuredBy, {instancePath:instancePath+"/measuredBy",parentData:data,parentDataProperty:"measuredBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.proposedBy !== undefined){
if(!(validate95(data.proposedBy, {instancePath:instancePath+"/proposedBy",parentData:data,parentDataProperty:"proposedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.origin !== undefined){
if(!(validate95(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.supersededBy !== undefined){
if(!(validate100(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
if(!(validate104(data.dropped, {instancePath:instancePath+"/dropped",parentData:data,parentDataProperty:"dropped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"Actividad","x-en":{"title":"Activity"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"toBeDefined":{"title":"Por definir","description":"El plan dice «(Definir actividades)»: la actividad no tiene texto todavía.","x-en":{"title":"To be defined","description":"The plan says “(Activities to be defined)”: the activity has no text yet."},"const":true},"responsible":{"title":"Responsable","description":"countries, el código de un país o un órgano.","x-en":{"title":"Responsible","description":"countries, the code of a country, or a body."},"x-refers-to":"party","$ref":"common.schema.json#/$defs/reporter"},"notes":{"title":"Párrafos siguientes","x-en":{"title":"Further paragraphs"},"type":"array","items":{"$ref":"#/$defs/note"},"minItems":1},"instruments":{"title":"Instrumentos","description":"Instrumentos a los que se refiere.","x-en":{"title":"Instruments","description":"Instruments that it refers to."},"x-refers-to":"instrument","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"register":{"$ref":"register-names.schema.json"},"measuredBy":{"$ref":"#/$defs/measure"},"proposedBy":{"title":"Quién lo propone","description":"País u órgano que lo propone, mientras no se adopte; si son varios, una lista.","x-en":{"title":"Who proposes it","description":"Country or body that proposes it, until it is adopted; where there are several, a list."},"$ref":"common.schema.json#/$defs/proposers"},"origin":{"title":"De quién fue la propuesta","description":"Lo escribe el programa cuando se adopta.","x-en":{"title":"Whose proposal it was","description":"Written by the program when it is adopted."},"$ref":"common.schema.json#/$defs/proposers"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id"],"additionalProperties":false,"if":{"required":["toBeDefined"]},"then":{"properties":{"text":false}},"else":{"required":["text"]}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},schema:"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Párrafo","x-en":{"title":"Paragraph"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","text"],"additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "event")) || (key0 === "supersededBy")) || (key0 === "dropped"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate115(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.supersededBy !== undefined){
if(!(validate100(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
if(!(validate104(data.dropped, {instancePath:instancePath+"/dropped",parentData:data,parentDataProperty:"dropped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/then/properties/text/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema42.then.properties.text,data:data.text};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "text"},schema:schema42.else.required,parentSchema:schema42.else,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema42.if,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.toBeDefined !== undefined){
let data3 = data.toBeDefined;
if(true !== data3){
const err6 = {instancePath:instancePath+"/toBeDefined",schemaPath:"#/properties/toBeDefined/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema42.properties.toBeDefined,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.responsible !== undefined){
if(!(validate110(data.responsible, {instancePath:instancePath+"/responsible",parentData:data,parentDataProperty:"responsible",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : joined(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
let data5 = data.notes;
if(Array.isArray(data5)){
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.notes,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data5[i0], {instancePath:instancePath+"/notes/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : joined(vErrors, validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema42.properties.notes.type,parentSchema:schema42.properties.notes,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.instruments !== undefined){
let data7 = data.instruments;
if(Array.isArray(data7)){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.instruments,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/instruments/" + i1,schemaPath:"#/properties/instruments/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.instruments.items.type,parentSchema:schema42.properties.instruments.items,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(validate69(data8, {instancePath:instancePath+"/instruments/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
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
const err11 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema42.properties.instruments,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err12 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},schema:schema42.properties.instruments.type,parentSchema:schema42.properties.instruments,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.register !== undefined){
if(!(validate87(data.register, {instancePath:instancePath+"/register",parentData:data,parentDataProperty:"register",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.measuredBy !== undefined){
if(!(validate89(data.measuredBy, {instancePath:instancePath+"/measuredBy",parentData:data,parentDataProperty:"measuredBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.proposedBy !== undefined){
if(!(validate95(data.proposedBy, {instancePath:instancePath+"/proposedBy",parentData:data,parentDataProperty:"proposedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.origin !== undefined){
if(!(validate95(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.supersededBy !== undefined){
if(!(validate100(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
if(!(validate104(data.dropped, {instancePath:instancePath+"/dropped",parentData:data,parentDataProperty:"dropped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"Entrada del calendario","x-en":{"title":"Calendar entry"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"for":{"title":"Actividades a las que se refiere","description":"Actividades u objetivos de su fila.","x-en":{"title":"Activities that it refers to","description":"Activities or objectives of its row."},"x-refers-to":"of-this-row","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"kind":{"title":"Clase","description":"continuous: continuo o continua; permanent: permanente; pending: pendiente; scheduled: con fecha, programado o previsto; held: realizado, celebrado o hecho; note: observación o nota.","x-en":{"title":"Kind","description":"continuous: continuous; permanent: permanent; pending: pending; scheduled: scheduled; held: held; note: note."},"enum":["continuous","permanent","pending","scheduled","held","note"]},"text":{"title":"Redacción oficial","x-en":{"title":"Official wording"},"$ref":"text.schema.json"},"event":{"$ref":"common.schema.json#/$defs/event"},"start":{"title":"Primer día","x-en":{"title":"First day"},"$ref":"common.schema.json#/$defs/day"},"end":{"title":"Último día","x-en":{"title":"Last day"},"$ref":"common.schema.json#/$defs/day"},"reportsTo":{"title":"A quién se informa","description":"Órganos ante los que se informa.","x-en":{"title":"To whom reports are made","description":"Bodies to which reports are made."},"x-refers-to":"body","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"reportsBy":{"title":"Quién informa","description":"countries, el código de un país o un órgano.","x-en":{"title":"Who reports","description":"countries, the code of a country, or a body."},"x-refers-to":"party","$ref":"common.schema.json#/$defs/reporter"},"outcome":{"$ref":"#/$defs/outcome"},"supersededBy":{"$ref":"common.schema.json#/$defs/supersededBy"},"dropped":{"$ref":"common.schema.json#/$defs/dropped"}},"required":["id","for","kind","text"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"event":{"properties":{"start":false,"end":false}}},"if":{"properties":{"kind":{"const":"scheduled"}},"required":["kind"],"not":{"required":["event"]}},"then":{"required":["start"]}};
const schema47 = {"title":"Resultado","x-en":{"title":"Outcome"},"type":"object","properties":{"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"},"date":{"title":"Fecha","x-en":{"title":"Date"},"$ref":"common.schema.json#/$defs/day"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1}},"required":[],"additionalProperties":false,"minProperties":1};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "date")) || (key0 === "evidence"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate74(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data2 = data.evidence;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47.properties.evidence,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data2[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},schema:schema47.properties.evidence.type,parentSchema:schema47.properties.evidence,data:data2};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(data.start === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "start"},schema:schema46.then.required,parentSchema:schema46.then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema46.if,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.for === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.kind === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.text === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
let data2 = data.for;
if(Array.isArray(data2)){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.for,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/for/" + i0,schemaPath:"#/properties/for/items/type",keyword:"type",params:{type: "string"},schema:schema46.properties.for.items.type,parentSchema:schema46.properties.for.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(validate69(data3, {instancePath:instancePath+"/for/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
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
const err13 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema46.properties.for,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "array"},schema:schema46.properties.for.type,parentSchema:schema46.properties.for,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!((((((data4 === "continuous") || (data4 === "permanent")) || (data4 === "pending")) || (data4 === "scheduled")) || (data4 === "held")) || (data4 === "note"))){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema46.properties.kind.enum},schema:schema46.properties.kind.enum,parentSchema:schema46.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate115(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate74(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate74(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.reportsTo !== undefined){
let data9 = data.reportsTo;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/reportsTo",schemaPath:"#/properties/reportsTo/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.reportsTo,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/reportsTo/" + i2,schemaPath:"#/properties/reportsTo/items/type",keyword:"type",params:{type: "string"},schema:schema46.properties.reportsTo.items.type,parentSchema:schema46.properties.reportsTo.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(validate69(data10, {instancePath:instancePath+"/reportsTo/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
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
const err18 = {instancePath:instancePath+"/reportsTo",schemaPath:"#/properties/reportsTo/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema46.properties.reportsTo,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err19 = {instancePath:instancePath+"/reportsTo",schemaPath:"#/properties/reportsTo/type",keyword:"type",params:{type: "array"},schema:schema46.properties.reportsTo.type,parentSchema:schema46.properties.reportsTo,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reportsBy !== undefined){
if(!(validate110(data.reportsBy, {instancePath:instancePath+"/reportsBy",parentData:data,parentDataProperty:"reportsBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : joined(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate137(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : joined(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.supersededBy !== undefined){
if(!(validate100(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
if(!(validate104(data.dropped, {instancePath:instancePath+"/dropped",parentData:data,parentDataProperty:"dropped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(data.start === undefined){
const err20 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"},schema:schema46.dependentRequired,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.event !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
const err21 = {instancePath:instancePath+"/start",schemaPath:"#/dependentSchemas/event/properties/start/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema46.dependentSchemas.event.properties.start,data:data.start};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.end !== undefined){
const err22 = {instancePath:instancePath+"/end",schemaPath:"#/dependentSchemas/event/properties/end/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema46.dependentSchemas.event.properties.end,data:data.end};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "continues")) || (key0 === "objectives")) || (key0 === "activities")) || (key0 === "calendar")) || (key0 === "supersededBy")) || (key0 === "dropped"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.continues !== undefined){
if(!(validate69(data.continues, {instancePath:instancePath+"/continues",parentData:data,parentDataProperty:"continues",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data2 = data.objectives;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.objectives,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data2[i0], {instancePath:instancePath+"/objectives/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema32.properties.objectives.type,parentSchema:schema32.properties.objectives,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.activities !== undefined){
let data4 = data.activities;
if(Array.isArray(data4)){
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.activities,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate107(data4[i1], {instancePath:instancePath+"/activities/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "array"},schema:schema32.properties.activities.type,parentSchema:schema32.properties.activities,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.calendar !== undefined){
let data6 = data.calendar;
if(Array.isArray(data6)){
if(data6.length < 1){
const err6 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.properties.calendar,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate128(data6[i2], {instancePath:instancePath+"/calendar/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "array"},schema:schema32.properties.calendar.type,parentSchema:schema32.properties.calendar,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.supersededBy !== undefined){
if(!(validate100(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
if(!(validate104(data.dropped, {instancePath:instancePath+"/dropped",parentData:data,parentDataProperty:"dropped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "rows")) || (key0 === "supersededBy")) || (key0 === "dropped"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data2[i0], {instancePath:instancePath+"/rows/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.type,parentSchema:schema31.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.supersededBy !== undefined){
if(!(validate100(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
if(!(validate104(data.dropped, {instancePath:instancePath+"/dropped",parentData:data,parentDataProperty:"dropped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="plan.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.session === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.topics === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topics"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate53(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate69(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!((((data3 === "proposed") || (data3 === "adopted")) || (data3 === "superseded")) || (data3 === "ended"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema28.properties.status.enum},schema:schema28.properties.status.enum,parentSchema:schema28.properties.status,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate69(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate74(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate74(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.topics !== undefined){
let data7 = data.topics;
if(Array.isArray(data7)){
if(data7.length < 1){
const err8 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema28.properties.topics,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data7[i0], {instancePath:instancePath+"/topics/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},schema:schema28.properties.topics.type,parentSchema:schema28.properties.topics,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.supersededBy !== undefined){
if(!(validate100(data.supersededBy, {instancePath:instancePath+"/supersededBy",parentData:data,parentDataProperty:"supersededBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
if(!(validate104(data.dropped, {instancePath:instancePath+"/dropped",parentData:data,parentDataProperty:"dropped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(data.start === undefined){
const err10 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"},schema:schema28.dependentRequired,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind2 = validate154;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"sessions.schema.json","title":"Reuniones","description":"Reuniones de la CRM, del GRCM y de la Red, y talleres.","x-en":{"title":"Meetings","description":"Sessions of the RCM, meetings of the RCGM and of the Network, and workshops."},"type":"object","properties":{"sessions":{"title":"Reuniones","x-en":{"title":"Meetings"},"type":"array","items":{"$ref":"#/$defs/session"},"minItems":1}},"required":["sessions"],"additionalProperties":false,"$defs":{"session":{"title":"Reunión","x-en":{"title":"Meeting"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"title":"Clase","description":"crm: reunión de la Conferencia; grcm: reunión del GRCM; network: reunión de la Red; workshop: taller o seminario; other: otra.","x-en":{"title":"Kind","description":"crm: session of the Conference; grcm: meeting of the RCGM; network: meeting of the Network; workshop: workshop; other: any other."},"enum":["crm","grcm","network","workshop","other"]},"number":{"title":"Número","description":"En cifras: 13 para la XIII CRM.","x-en":{"title":"Number","description":"In figures: 13 for the XIII RCM."},"type":"integer","minimum":1,"maximum":3999},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"text.schema.json"},"place":{"title":"Lugar","x-en":{"title":"Place"},"$ref":"text.schema.json"},"country":{"x-refers-to":"country","$ref":"common.schema.json#/$defs/country"},"year":{"title":"Año","description":"Solo si no se conocen los días.","x-en":{"title":"Year","description":"Only if the days are not known."},"type":"integer","minimum":1900,"maximum":2999},"start":{"title":"Primer día","x-en":{"title":"First day"},"$ref":"common.schema.json#/$defs/day"},"end":{"title":"Último día","x-en":{"title":"Last day"},"$ref":"common.schema.json#/$defs/day"},"partOf":{"title":"De qué forma parte","description":"Reunión de la que forma parte.","x-en":{"title":"What it is part of","description":"Meeting that it is part of."},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"},"reportsDue":{"title":"Plazo de los informes","x-en":{"title":"Deadline for reports"},"$ref":"common.schema.json#/$defs/day"},"status":{"title":"Estado","description":"planned: prevista, planificada, planeada o próxima; open: abierta o en curso; closed: cerrada, concluida o terminada.","x-en":{"title":"Status","description":"planned: planned; open: open; closed: closed."},"enum":["planned","open","closed"]},"ref":{"title":"Referencia de Git","description":"Etiqueta o versión de Git con los datos tal como quedaron.","x-en":{"title":"Git reference","description":"Tag or commit with the data as the meeting left them."},"type":"string","minLength":1,"maxLength":200},"reopened":{"title":"Reaperturas","x-en":{"title":"Reopenings"},"type":"array","items":{"$ref":"#/$defs/reopening"},"minItems":1},"source":{"$ref":"common.schema.json#/$defs/plainText","title":"Fuente","x-en":{"title":"Source"}}},"required":["id","kind","status"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"start":{"properties":{"year":false}},"partOf":{"properties":{"reportsDue":false}}}},"reopening":{"title":"Reapertura","x-en":{"title":"Reopening"},"type":"object","properties":{"date":{"$ref":"common.schema.json#/$defs/day"},"reason":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["date","reason"],"additionalProperties":false}}};
const schema50 = {"title":"Reunión","x-en":{"title":"Meeting"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"title":"Clase","description":"crm: reunión de la Conferencia; grcm: reunión del GRCM; network: reunión de la Red; workshop: taller o seminario; other: otra.","x-en":{"title":"Kind","description":"crm: session of the Conference; grcm: meeting of the RCGM; network: meeting of the Network; workshop: workshop; other: any other."},"enum":["crm","grcm","network","workshop","other"]},"number":{"title":"Número","description":"En cifras: 13 para la XIII CRM.","x-en":{"title":"Number","description":"In figures: 13 for the XIII RCM."},"type":"integer","minimum":1,"maximum":3999},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"text.schema.json"},"place":{"title":"Lugar","x-en":{"title":"Place"},"$ref":"text.schema.json"},"country":{"x-refers-to":"country","$ref":"common.schema.json#/$defs/country"},"year":{"title":"Año","description":"Solo si no se conocen los días.","x-en":{"title":"Year","description":"Only if the days are not known."},"type":"integer","minimum":1900,"maximum":2999},"start":{"title":"Primer día","x-en":{"title":"First day"},"$ref":"common.schema.json#/$defs/day"},"end":{"title":"Último día","x-en":{"title":"Last day"},"$ref":"common.schema.json#/$defs/day"},"partOf":{"title":"De qué forma parte","description":"Reunión de la que forma parte.","x-en":{"title":"What it is part of","description":"Meeting that it is part of."},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"},"reportsDue":{"title":"Plazo de los informes","x-en":{"title":"Deadline for reports"},"$ref":"common.schema.json#/$defs/day"},"status":{"title":"Estado","description":"planned: prevista, planificada, planeada o próxima; open: abierta o en curso; closed: cerrada, concluida o terminada.","x-en":{"title":"Status","description":"planned: planned; open: open; closed: closed."},"enum":["planned","open","closed"]},"ref":{"title":"Referencia de Git","description":"Etiqueta o versión de Git con los datos tal como quedaron.","x-en":{"title":"Git reference","description":"Tag or commit with the data as the meeting left them."},"type":"string","minLength":1,"maxLength":200},"reopened":{"title":"Reaperturas","x-en":{"title":"Reopenings"},"type":"array","items":{"$ref":"#/$defs/reopening"},"minItems":1},"source":{"$ref":"common.schema.json#/$defs/plainText","title":"Fuente","x-en":{"title":"Source"}}},"required":["id","kind","status"],"additionalProperties":false,"dependentRequired":{"end":["start"]},"dependentSchemas":{"start":{"properties":{"year":false}},"partOf":{"properties":{"reportsDue":false}}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"País","description":"Código de dos letras mayúsculas (ISO 3166-1): HN, SV.","x-en":{"title":"Country","description":"Code of two capital letters (ISO 3166-1): HN, SV."},"type":"string","pattern":"^[A-Z]{2}$","examples":["HN"]};
const pattern16 = new RegExp("^[A-Z]{2}$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"Reapertura","x-en":{"title":"Reopening"},"type":"object","properties":{"date":{"$ref":"common.schema.json#/$defs/day"},"reason":{"$ref":"common.schema.json#/$defs/plainText"}},"required":["date","reason"],"additionalProperties":false};
const schema55 = {"title":"Texto sencillo","x-en":{"title":"Plain text"},"type":"string","minLength":1,"maxLength":65536,"pattern":"\\S"};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "date") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate162(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate169(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate156(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((((data1 === "crm") || (data1 === "grcm")) || (data1 === "network")) || (data1 === "workshop")) || (data1 === "other"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema50.properties.kind.enum},schema:schema50.properties.kind.enum,parentSchema:schema50.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.number.type,parentSchema:schema50.properties.number,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3999 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3999},schema:3999,parentSchema:schema50.properties.number,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.number,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate53(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!(validate160(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : joined(vErrors, validate160.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
let data6 = data.year;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.year.type,parentSchema:schema50.properties.year,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2999 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema50.properties.year,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6 < 1900 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema50.properties.year,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.start !== undefined){
if(!(validate162(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate162(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.partOf !== undefined){
if(!(validate156(data.partOf, {instancePath:instancePath+"/partOf",parentData:data,parentDataProperty:"partOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : joined(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.reportsDue !== undefined){
if(!(validate162(data.reportsDue, {instancePath:instancePath+"/reportsDue",parentData:data,parentDataProperty:"reportsDue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(!(((data11 === "planned") || (data11 === "open")) || (data11 === "closed"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema50.properties.status.enum},schema:schema50.properties.status.enum,parentSchema:schema50.properties.status,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ref !== undefined){
let data12 = data.ref;
if(typeof data12 === "string"){
if(data12.length > 200){
const err12 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema50.properties.ref,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data12.length < 1){
const err13 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50.properties.ref,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema50.properties.ref.type,parentSchema:schema50.properties.ref,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reopened !== undefined){
let data13 = data.reopened;
if(Array.isArray(data13)){
if(data13.length < 1){
const err15 = {instancePath:instancePath+"/reopened",schemaPath:"#/properties/reopened/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema50.properties.reopened,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate167(data13[i0], {instancePath:instancePath+"/reopened/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/reopened",schemaPath:"#/properties/reopened/type",keyword:"type",params:{type: "array"},schema:schema50.properties.reopened.type,parentSchema:schema50.properties.reopened,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate169(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : joined(vErrors, validate169.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(data.start === undefined){
const err17 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"},schema:schema50.dependentRequired,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.start !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year !== undefined){
const err18 = {instancePath:instancePath+"/year",schemaPath:"#/dependentSchemas/start/properties/year/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema50.dependentSchemas.start.properties.year,data:data.year};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.partOf !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reportsDue !== undefined){
const err19 = {instancePath:instancePath+"/reportsDue",schemaPath:"#/dependentSchemas/partOf/properties/reportsDue/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema50.dependentSchemas.partOf.properties.reportsDue,data:data.reportsDue};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sessions.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sessions"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "sessions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sessions !== undefined){
let data0 = data.sessions;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.sessions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate155(data0[i0], {instancePath:instancePath+"/sessions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : joined(vErrors, validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "array"},schema:schema49.properties.sessions.type,parentSchema:schema49.properties.sessions,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind3 = validate174;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"decisions.schema.json","title":"Decisiones","description":"Lo que una reunión decidió sobre cada elemento.","x-en":{"title":"Decisions","description":"What a session decided on each item."},"type":"object","properties":{"session":{"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"},"decisions":{"title":"Decisiones","x-en":{"title":"Decisions"},"type":"array","items":{"$ref":"#/$defs/decision"},"minItems":1}},"required":["session","decisions"],"additionalProperties":false,"$defs":{"decision":{"title":"Decisión","x-en":{"title":"Decision"},"type":"object","properties":{"item":{"title":"Elemento","x-en":{"title":"Item"},"x-refers-to":"plan-item","$ref":"common.schema.json#/$defs/id"},"decision":{"title":"Decisión","description":"adopted: adoptado; amended: enmendado; deferred: aplazado; dropped: suprimido o retirado.","x-en":{"title":"Decision","description":"adopted: adopted; amended: amended; deferred: deferred; dropped: deleted or withdrawn."},"enum":["adopted","amended","deferred","dropped"]},"paragraph":{"$ref":"common.schema.json#/$defs/paragraph"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"}},"required":["item","decision"],"additionalProperties":false}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"title":"Decisión","x-en":{"title":"Decision"},"type":"object","properties":{"item":{"title":"Elemento","x-en":{"title":"Item"},"x-refers-to":"plan-item","$ref":"common.schema.json#/$defs/id"},"decision":{"title":"Decisión","description":"adopted: adoptado; amended: enmendado; deferred: aplazado; dropped: suprimido o retirado.","x-en":{"title":"Decision","description":"adopted: adopted; amended: amended; deferred: deferred; dropped: deleted or withdrawn."},"enum":["adopted","amended","deferred","dropped"]},"paragraph":{"$ref":"common.schema.json#/$defs/paragraph"},"text":{"title":"Texto","x-en":{"title":"Text"},"$ref":"text.schema.json"}},"required":["item","decision"],"additionalProperties":false};
const schema59 = {"title":"Número de párrafo","description":"Empieza en 1 y va entre comillas: \"2\".","x-en":{"title":"Paragraph number","description":"It starts at 1 and stands in quotes: \"2\"."},"type":"string","maxLength":20,"pattern":"^0*[1-9][0-9]*[a-z]?(\\.[0-9]+)*$","examples":["2"]};
const pattern19 = new RegExp("^0*[1-9][0-9]*[a-z]?(\\.[0-9]+)*$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern19.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]*[a-z]?(\\.[0-9]+)*$"},schema:"^0*[1-9][0-9]*[a-z]?(\\.[0-9]+)*$",parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "item") || (key0 === "decision")) || (key0 === "paragraph")) || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item !== undefined){
if(!(validate175(data.item, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data1 = data.decision;
if(!((((data1 === "adopted") || (data1 === "amended")) || (data1 === "deferred")) || (data1 === "dropped"))){
const err3 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema58.properties.decision.enum},schema:schema58.properties.decision.enum,parentSchema:schema58.properties.decision,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paragraph !== undefined){
if(!(validate179(data.paragraph, {instancePath:instancePath+"/paragraph",parentData:data,parentDataProperty:"paragraph",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate53(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="decisions.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decisions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "session") || (key0 === "decisions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate175(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.decisions,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate177(data1[i0], {instancePath:instancePath+"/decisions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},schema:schema56.properties.decisions.type,parentSchema:schema56.properties.decisions,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind4 = validate183;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"members.schema.json","title":"Miembros","description":"Países miembros y órganos.","x-en":{"title":"Members","description":"Member countries and bodies."},"type":"object","properties":{"countries":{"title":"Países","x-en":{"title":"Countries"},"type":"array","maxItems":100,"items":{"$ref":"#/$defs/member"},"minItems":1},"bodies":{"title":"Órganos","x-en":{"title":"Bodies"},"type":"array","items":{"$ref":"#/$defs/body"},"minItems":1}},"required":[],"additionalProperties":false,"minProperties":1,"$defs":{"member":{"title":"País miembro","x-en":{"title":"Member country"},"type":"object","properties":{"code":{"$ref":"common.schema.json#/$defs/country"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"text.schema.json"},"inText":{"title":"Forma dentro de una frase","description":"Con su artículo: «los Estados Unidos».","x-en":{"title":"Form inside a sentence","description":"With its article: “the United States”."},"$ref":"text.schema.json"},"language":{"title":"Idioma","description":"Idioma en que se le escribe.","x-en":{"title":"Language","description":"Language used when writing to it."},"$ref":"text.schema.json#/$defs/language"},"from":{"title":"Comienzo como miembro","x-en":{"title":"Start of membership"},"$ref":"common.schema.json#/$defs/day"},"until":{"title":"Fin como miembro","x-en":{"title":"End of membership"},"$ref":"common.schema.json#/$defs/day"}},"required":["code","name","language"],"additionalProperties":false},"body":{"title":"Órgano","x-en":{"title":"Body"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"text.schema.json"},"abbreviation":{"title":"Sigla","x-en":{"title":"Abbreviation"},"$ref":"text.schema.json"},"inText":{"title":"Forma dentro de una frase","description":"Con su artículo: «la OIM».","x-en":{"title":"Form inside a sentence","description":"With its article: “the RCGM”."},"$ref":"text.schema.json"}},"required":["id","name"],"additionalProperties":false}}};
const schema61 = {"title":"País miembro","x-en":{"title":"Member country"},"type":"object","properties":{"code":{"$ref":"common.schema.json#/$defs/country"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"text.schema.json"},"inText":{"title":"Forma dentro de una frase","description":"Con su artículo: «los Estados Unidos».","x-en":{"title":"Form inside a sentence","description":"With its article: “the United States”."},"$ref":"text.schema.json"},"language":{"title":"Idioma","description":"Idioma en que se le escribe.","x-en":{"title":"Language","description":"Language used when writing to it."},"$ref":"text.schema.json#/$defs/language"},"from":{"title":"Comienzo como miembro","x-en":{"title":"Start of membership"},"$ref":"common.schema.json#/$defs/day"},"until":{"title":"Fin como miembro","x-en":{"title":"End of membership"},"$ref":"common.schema.json#/$defs/day"}},"required":["code","name","language"],"additionalProperties":false};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.language === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "name")) || (key0 === "inText")) || (key0 === "language")) || (key0 === "from")) || (key0 === "until"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
if(!(validate185(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.inText !== undefined){
if(!(validate53(data.inText, {instancePath:instancePath+"/inText",parentData:data,parentDataProperty:"inText",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate189(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate191(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate191(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"title":"Órgano","x-en":{"title":"Body"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"text.schema.json"},"abbreviation":{"title":"Sigla","x-en":{"title":"Abbreviation"},"$ref":"text.schema.json"},"inText":{"title":"Forma dentro de una frase","description":"Con su artículo: «la OIM».","x-en":{"title":"Form inside a sentence","description":"With its article: “the RCGM”."},"$ref":"text.schema.json"}},"required":["id","name"],"additionalProperties":false};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "abbreviation")) || (key0 === "inText"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate196(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : joined(vErrors, validate196.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.abbreviation !== undefined){
if(!(validate53(data.abbreviation, {instancePath:instancePath+"/abbreviation",parentData:data,parentDataProperty:"abbreviation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.inText !== undefined){
if(!(validate53(data.inText, {instancePath:instancePath+"/inText",parentData:data,parentDataProperty:"inText",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="members.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "countries") || (key0 === "bodies"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.countries !== undefined){
let data0 = data.countries;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema60.properties.countries,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema60.properties.countries,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate184(data0[i0], {instancePath:instancePath+"/countries/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"},schema:schema60.properties.countries.type,parentSchema:schema60.properties.countries,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bodies !== undefined){
let data2 = data.bodies;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema60.properties.bodies,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate195(data2[i1], {instancePath:instancePath+"/bodies/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : joined(vErrors, validate195.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "array"},schema:schema60.properties.bodies.type,parentSchema:schema60.properties.bodies,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind5 = validate202;
const schema67 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"instruments.schema.json","title":"Instrumentos","description":"Tratados, protocolos y lineamientos a los que se refiere el plan.","x-en":{"title":"Instruments","description":"Treaties, protocols and guidelines that the plan refers to."},"type":"object","properties":{"instruments":{"title":"Instrumentos","x-en":{"title":"Instruments"},"type":"array","items":{"$ref":"#/$defs/instrument"},"minItems":1}},"required":["instruments"],"additionalProperties":false,"$defs":{"instrument":{"title":"Instrumento","x-en":{"title":"Instrument"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"title":"Clase","description":"treaty: tratado o convenio; protocol: protocolo; guidelines: lineamientos.","x-en":{"title":"Kind","description":"treaty: treaty; protocol: protocol; guidelines: guidelines."},"enum":["treaty","protocol","guidelines"]},"title":{"title":"Título oficial","x-en":{"title":"Official title"},"$ref":"text.schema.json"},"shortTitle":{"title":"Título corto","x-en":{"title":"Short title"},"$ref":"text.schema.json"},"alsoWritten":{"$ref":"text.schema.json#/$defs/lists","title":"Otras formas de escribirlo","x-en":{"title":"Other ways of writing it"}},"supplements":{"title":"Instrumento que complementa","x-en":{"title":"Instrument that it supplements"},"x-refers-to":"instrument","$ref":"common.schema.json#/$defs/id"},"adopted":{"title":"Fecha de aprobación","x-en":{"title":"Date of adoption"},"$ref":"common.schema.json#/$defs/day"},"inForce":{"title":"Entrada en vigor","x-en":{"title":"Entry into force"},"$ref":"common.schema.json#/$defs/day"},"source":{"$ref":"common.schema.json#/$defs/plainText","title":"Fuente","x-en":{"title":"Source"}}},"required":["id","kind","title","source"],"additionalProperties":false}}};
const schema68 = {"title":"Instrumento","x-en":{"title":"Instrument"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"title":"Clase","description":"treaty: tratado o convenio; protocol: protocolo; guidelines: lineamientos.","x-en":{"title":"Kind","description":"treaty: treaty; protocol: protocol; guidelines: guidelines."},"enum":["treaty","protocol","guidelines"]},"title":{"title":"Título oficial","x-en":{"title":"Official title"},"$ref":"text.schema.json"},"shortTitle":{"title":"Título corto","x-en":{"title":"Short title"},"$ref":"text.schema.json"},"alsoWritten":{"$ref":"text.schema.json#/$defs/lists","title":"Otras formas de escribirlo","x-en":{"title":"Other ways of writing it"}},"supplements":{"title":"Instrumento que complementa","x-en":{"title":"Instrument that it supplements"},"x-refers-to":"instrument","$ref":"common.schema.json#/$defs/id"},"adopted":{"title":"Fecha de aprobación","x-en":{"title":"Date of adoption"},"$ref":"common.schema.json#/$defs/day"},"inForce":{"title":"Entrada en vigor","x-en":{"title":"Entry into force"},"$ref":"common.schema.json#/$defs/day"},"source":{"$ref":"common.schema.json#/$defs/plainText","title":"Fuente","x-en":{"title":"Source"}}},"required":["id","kind","title","source"],"additionalProperties":false};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"title":"Textos por idioma","x-en":{"title":"Texts by language"},"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"title":"Español","x-en":{"title":"Spanish"},"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}},"en":{"title":"Inglés","x-en":{"title":"English"},"type":"array","minItems":1,"items":{"type":"string","$ref":"common.schema.json#/$defs/plainText"}}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.es !== undefined){
let data0 = data.es;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/es",schemaPath:"#/properties/es/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema70.properties.es,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/es/" + i0,schemaPath:"#/properties/es/items/type",keyword:"type",params:{type: "string"},schema:schema70.properties.es.items.type,parentSchema:schema70.properties.es.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate209(data1, {instancePath:instancePath+"/es/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/es",schemaPath:"#/properties/es/type",keyword:"type",params:{type: "array"},schema:schema70.properties.es.type,parentSchema:schema70.properties.es,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.en !== undefined){
let data2 = data.en;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema70.properties.en,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/en/" + i1,schemaPath:"#/properties/en/items/type",keyword:"type",params:{type: "string"},schema:schema70.properties.en.items.type,parentSchema:schema70.properties.en.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate209(data3, {instancePath:instancePath+"/en/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "array"},schema:schema70.properties.en.type,parentSchema:schema70.properties.en,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate204(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((data1 === "treaty") || (data1 === "protocol")) || (data1 === "guidelines"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema68.properties.kind.enum},schema:schema68.properties.kind.enum,parentSchema:schema68.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate53(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.shortTitle !== undefined){
if(!(validate53(data.shortTitle, {instancePath:instancePath+"/shortTitle",parentData:data,parentDataProperty:"shortTitle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.alsoWritten !== undefined){
if(!(validate208(data.alsoWritten, {instancePath:instancePath+"/alsoWritten",parentData:data,parentDataProperty:"alsoWritten",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.supplements !== undefined){
if(!(validate204(data.supplements, {instancePath:instancePath+"/supplements",parentData:data,parentDataProperty:"supplements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : joined(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.adopted !== undefined){
if(!(validate214(data.adopted, {instancePath:instancePath+"/adopted",parentData:data,parentDataProperty:"adopted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data.inForce !== undefined){
if(!(validate214(data.inForce, {instancePath:instancePath+"/inForce",parentData:data,parentDataProperty:"inForce",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : joined(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate217(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : joined(vErrors, validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="instruments.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instruments === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instruments"},schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "instruments")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.instruments !== undefined){
let data0 = data.instruments;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.properties.instruments,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate203(data0[i0], {instancePath:instancePath+"/instruments/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : joined(vErrors, validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},schema:schema67.properties.instruments.type,parentSchema:schema67.properties.instruments,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind6 = validate220;
const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"glossary.schema.json","title":"Glosario","description":"Términos oficiales en cada idioma, con su fuente.","x-en":{"title":"Glossary","description":"Official terms in each language, with their source."},"type":"object","properties":{"terms":{"title":"Términos","x-en":{"title":"Terms"},"type":"array","items":{"$ref":"#/$defs/term"},"minItems":1}},"required":["terms"],"additionalProperties":false,"$defs":{"term":{"title":"Término","x-en":{"title":"Term"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/termId"},"term":{"title":"Término","x-en":{"title":"Term"},"$ref":"text.schema.json"},"alternatives":{"$ref":"text.schema.json#/$defs/lists","title":"Otras formas aceptadas","x-en":{"title":"Other accepted forms"}},"source":{"$ref":"common.schema.json#/$defs/plainText","title":"Fuente","x-en":{"title":"Source"}}},"required":["id","term","source"],"additionalProperties":false}}};
const schema75 = {"title":"Término","x-en":{"title":"Term"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/termId"},"term":{"title":"Término","x-en":{"title":"Term"},"$ref":"text.schema.json"},"alternatives":{"$ref":"text.schema.json#/$defs/lists","title":"Otras formas aceptadas","x-en":{"title":"Other accepted forms"}},"source":{"$ref":"common.schema.json#/$defs/plainText","title":"Fuente","x-en":{"title":"Source"}}},"required":["id","term","source"],"additionalProperties":false};
const schema76 = {"title":"Identificador de un término","description":"Empieza por «termino-».","x-en":{"title":"Identifier of a term","description":"Starts with “termino-”."},"type":"string","maxLength":100,"pattern":"^termino(-[a-z0-9]+)+$","examples":["termino-trata-de-personas"]};
const pattern25 = new RegExp("^termino(-[a-z0-9]+)+$", "u");

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern25.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^termino(-[a-z0-9]+)+$"},schema:"^termino(-[a-z0-9]+)+$",parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.es !== undefined){
let data0 = data.es;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/es",schemaPath:"#/properties/es/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema70.properties.es,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/es/" + i0,schemaPath:"#/properties/es/items/type",keyword:"type",params:{type: "string"},schema:schema70.properties.es.items.type,parentSchema:schema70.properties.es.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate209(data1, {instancePath:instancePath+"/es/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/es",schemaPath:"#/properties/es/type",keyword:"type",params:{type: "array"},schema:schema70.properties.es.type,parentSchema:schema70.properties.es,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.en !== undefined){
let data2 = data.en;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema70.properties.en,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/en/" + i1,schemaPath:"#/properties/en/items/type",keyword:"type",params:{type: "string"},schema:schema70.properties.en.items.type,parentSchema:schema70.properties.en.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate209(data3, {instancePath:instancePath+"/en/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "array"},schema:schema70.properties.en.type,parentSchema:schema70.properties.en,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.term === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "term")) || (key0 === "alternatives")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate222(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : joined(vErrors, validate222.errors);
errors = vErrors.length;
}
}
if(data.term !== undefined){
if(!(validate53(data.term, {instancePath:instancePath+"/term",parentData:data,parentDataProperty:"term",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.alternatives !== undefined){
if(!(validate225(data.alternatives, {instancePath:instancePath+"/alternatives",parentData:data,parentDataProperty:"alternatives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate229(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : joined(vErrors, validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="glossary.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terms === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "terms")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.terms !== undefined){
let data0 = data.terms;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema74.properties.terms,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data0[i0], {instancePath:instancePath+"/terms/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},schema:schema74.properties.terms.type,parentSchema:schema74.properties.terms,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind7 = validate232;
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stamps.schema.json","title":"Traducciones confirmadas","description":"La redacción de origen con la que se confirmó cada traducción. Lo escribe el programa.","x-en":{"title":"Confirmed translations","description":"The source wording against which each translation was confirmed. Written by the program."},"type":"object","propertyNames":{"maxLength":250},"additionalProperties":{"$ref":"text.schema.json#/$defs/stampsByLanguage"}};
const schema80 = {"title":"Confirmaciones por idioma","x-en":{"title":"Confirmations by language"},"type":"object","minProperties":1,"additionalProperties":false,"properties":{"es":{"title":"Español","x-en":{"title":"Spanish"},"$ref":"text.schema.json#/$defs/stamp"},"en":{"title":"Inglés","x-en":{"title":"English"},"$ref":"text.schema.json#/$defs/stamp"}}};
const schema81 = {"title":"Confirmación","x-en":{"title":"Confirmation"},"type":"object","required":["source","folded","status"],"additionalProperties":false,"properties":{"source":{"$ref":"common.schema.json#/$defs/hash"},"folded":{"$ref":"common.schema.json#/$defs/hash"},"status":{"title":"Estado","description":"official: oficial; unofficial: no oficial.","x-en":{"title":"Status","description":"official: official; unofficial: unofficial."},"enum":["official","unofficial"]},"wording":{"$ref":"common.schema.json#/$defs/hash"}}};
const schema82 = {"title":"Huella de un texto","description":"La escribe el programa: dieciséis cifras hexadecimales entre comillas.","x-en":{"title":"Fingerprint of a text","description":"Written by the program: sixteen hexadecimal digits in quotes."},"type":"string","pattern":"^[0-9a-f]{16}$","examples":["0123456789abcdef"]};
const pattern27 = new RegExp("^[0-9a-f]{16}$", "u");

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.folded === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folded"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "folded")) || (key0 === "status")) || (key0 === "wording"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate235(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : joined(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data.folded !== undefined){
if(!(validate235(data.folded, {instancePath:instancePath+"/folded",parentData:data,parentDataProperty:"folded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : joined(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!((data2 === "official") || (data2 === "unofficial"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema81.properties.status.enum},schema:schema81.properties.status.enum,parentSchema:schema81.properties.status,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.wording !== undefined){
if(!(validate235(data.wording, {instancePath:instancePath+"/wording",parentData:data,parentDataProperty:"wording",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : joined(vErrors, validate235.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "es") || (key0 === "en"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.es !== undefined){
if(!(validate234(data.es, {instancePath:instancePath+"/es",parentData:data,parentDataProperty:"es",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
if(data.en !== undefined){
if(!(validate234(data.en, {instancePath:instancePath+"/en",parentData:data,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stamps.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 250){
const err0 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 250},schema:250,parentSchema:schema79.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema79.propertyNames,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(validate233(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : joined(vErrors, validate233.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind8 = validate242;
const schema83 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivers.schema.json","title":"Aceptaciones","description":"Lo que el programa señala y se acepta por un tiempo, con su motivo.","x-en":{"title":"Waivers","description":"What the program reports and is accepted for a time, with the reason."},"type":"object","properties":{"waivers":{"title":"Aceptaciones","x-en":{"title":"Waivers"},"type":"array","items":{"$ref":"#/$defs/waiver"},"minItems":1}},"required":["waivers"],"additionalProperties":false,"$defs":{"waiver":{"title":"Aceptación","x-en":{"title":"Waiver"},"type":"object","properties":{"rule":{"title":"Regla","description":"Nombre de la regla, como aparece entre corchetes al validar.","x-en":{"title":"Rule","description":"Name of the rule, as shown in brackets when validating."},"$ref":"waivable-rules.schema.json"},"item":{"title":"Elemento","description":"Identificador de aquello que se señala.","x-en":{"title":"Item","description":"Identifier of what is reported."},"$ref":"common.schema.json#/$defs/id"},"file":{"title":"Archivo","description":"Donde no hay identificador: el archivo, como aparece al validar.","x-en":{"title":"File","description":"Where there is no identifier: the file, as shown when validating."},"type":"string","minLength":1,"maxLength":300},"key":{"title":"Clave","description":"La parte del archivo de que se trata, con puntos: entries.informar.status. Una entrada de una lista se nombra por su identificador o, si no tiene, por su lugar (1, 2 …).","x-en":{"title":"Key","description":"The part of the file that it is about, with dots: entries.informar.status. An entry of a list is named by its identifier or, if it has none, by its place (1, 2 …)."},"type":"string","minLength":1,"maxLength":300},"country":{"title":"País","description":"El país, si lo que se señala es de uno.","x-en":{"title":"Country","description":"The country, if what is reported is about one."},"x-refers-to":"country","$ref":"common.schema.json#/$defs/country"},"session":{"title":"Reunión","description":"La reunión, si lo que se señala es de una.","x-en":{"title":"Meeting","description":"The meeting, if what is reported is about one."},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"},"reason":{"title":"Motivo","description":"Por qué se acepta.","x-en":{"title":"Reason","description":"Why it is accepted."},"$ref":"common.schema.json#/$defs/plainText"},"until":{"title":"Hasta","description":"Reunión hasta la que se acepta; desde su primer día vuelve a señalarse.","x-en":{"title":"Until","description":"Meeting until which it is accepted; from its first day on it is reported again."},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"}},"required":["rule","reason","until"],"additionalProperties":false,"dependentRequired":{"key":["file"]}}}};
const schema84 = {"title":"Aceptación","x-en":{"title":"Waiver"},"type":"object","properties":{"rule":{"title":"Regla","description":"Nombre de la regla, como aparece entre corchetes al validar.","x-en":{"title":"Rule","description":"Name of the rule, as shown in brackets when validating."},"$ref":"waivable-rules.schema.json"},"item":{"title":"Elemento","description":"Identificador de aquello que se señala.","x-en":{"title":"Item","description":"Identifier of what is reported."},"$ref":"common.schema.json#/$defs/id"},"file":{"title":"Archivo","description":"Donde no hay identificador: el archivo, como aparece al validar.","x-en":{"title":"File","description":"Where there is no identifier: the file, as shown when validating."},"type":"string","minLength":1,"maxLength":300},"key":{"title":"Clave","description":"La parte del archivo de que se trata, con puntos: entries.informar.status. Una entrada de una lista se nombra por su identificador o, si no tiene, por su lugar (1, 2 …).","x-en":{"title":"Key","description":"The part of the file that it is about, with dots: entries.informar.status. An entry of a list is named by its identifier or, if it has none, by its place (1, 2 …)."},"type":"string","minLength":1,"maxLength":300},"country":{"title":"País","description":"El país, si lo que se señala es de uno.","x-en":{"title":"Country","description":"The country, if what is reported is about one."},"x-refers-to":"country","$ref":"common.schema.json#/$defs/country"},"session":{"title":"Reunión","description":"La reunión, si lo que se señala es de una.","x-en":{"title":"Meeting","description":"The meeting, if what is reported is about one."},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"},"reason":{"title":"Motivo","description":"Por qué se acepta.","x-en":{"title":"Reason","description":"Why it is accepted."},"$ref":"common.schema.json#/$defs/plainText"},"until":{"title":"Hasta","description":"Reunión hasta la que se acepta; desde su primer día vuelve a señalarse.","x-en":{"title":"Until","description":"Meeting until which it is accepted; from its first day on it is reported again."},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"}},"required":["rule","reason","until"],"additionalProperties":false,"dependentRequired":{"key":["file"]}};
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivable-rules.schema.json","title":"Reglas de las que se puede aceptar algo","description":"duplicate-id: Identificador repetido; unknown-reference: Referencia a un elemento que no existe; date-order: Días en orden inverso; session-circle: Una reunión que sería parte de sí misma; day-ahead: Un día que aún no llega; report-duplicate: Actividad repetida en un informe; reason-missing: Falta el motivo de que no corresponda; source-missing: Anotación sin fuente; session-changed-after-close: Una reunión cerrada cambió; session-ref-missing: Faltan los datos de una reunión cerrada; session-duplicate: Dos reuniones con el mismo número; id-vanished: Un identificador desapareció; change-without-decision: Cambio de fondo sin decisión registrada; decision-without-change: Decisión que no cambió nada; decision-contradicted: El plan no dice lo que se decidió; translation-missing: Falta la traducción; translation-stale: Traducción por revisar; translation-cosmetic: Solo cambió la forma del original; translation-altered: Cambió una traducción oficial; terminology: Término traducido de otro modo; calendar-wording: El texto del calendario no corresponde a su clase; wording-pending: El texto dice que algo está por definir; evidence-missing: Actividad concluida sin comprobante; unchanged-without-report: «Sin cambios» sin un estado anterior; placeholder: Un texto de muestra sin sustituir; contact-missing: Falta un punto de contacto; contact-unconfirmed: Punto de contacto sin confirmar; calendar-pending: Sin fecha; activities-undefined: Actividades por definir; calendar-missing: Sin calendario; overdue: Vencido; outcome-missing: Sin resultado registrado; proposal-open: Propuesta que espera una decisión; report-missing: Falta un informe; report-late: Informe recibido fuera de plazo.","x-en":{"title":"Rules of which something may be accepted","description":"duplicate-id: Identifier repeated; unknown-reference: Reference to an item that does not exist; date-order: Days in reverse order; session-circle: A meeting that would be part of itself; day-ahead: A day still to come; report-duplicate: Activity repeated in a report; reason-missing: Not applicable without a reason; source-missing: Record without a source; session-changed-after-close: A closed session has changed; session-ref-missing: The data of a closed session are missing; session-duplicate: Two meetings with the same number; id-vanished: An identifier has disappeared; change-without-decision: Substantive change without a recorded decision; decision-without-change: A decision that changed nothing; decision-contradicted: The plan does not say what was decided; translation-missing: Translation missing; translation-stale: Translation to be reviewed; translation-cosmetic: Only an editorial change in the original; translation-altered: Official translation changed; terminology: Term translated differently; calendar-wording: The text of the calendar does not match its kind; wording-pending: The text says that something is to be defined; evidence-missing: Completed activity without evidence; unchanged-without-report: “Unchanged” without an earlier status; placeholder: A sample text not yet replaced; contact-missing: Contact point missing; contact-unconfirmed: Contact point not confirmed; calendar-pending: No date; activities-undefined: Activities to be defined; calendar-missing: No calendar; overdue: Overdue; outcome-missing: No outcome recorded; proposal-open: Proposal that awaits a decision; report-missing: Report missing; report-late: Report received late."},"enum":["duplicate-id","unknown-reference","date-order","session-circle","day-ahead","report-duplicate","reason-missing","source-missing","session-changed-after-close","session-ref-missing","session-duplicate","id-vanished","change-without-decision","decision-without-change","decision-contradicted","translation-missing","translation-stale","translation-cosmetic","translation-altered","terminology","calendar-wording","wording-pending","evidence-missing","unchanged-without-report","placeholder","contact-missing","contact-unconfirmed","calendar-pending","activities-undefined","calendar-missing","overdue","outcome-missing","proposal-open","report-missing","report-late"]};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivable-rules.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((data === "duplicate-id") || (data === "unknown-reference")) || (data === "date-order")) || (data === "session-circle")) || (data === "day-ahead")) || (data === "report-duplicate")) || (data === "reason-missing")) || (data === "source-missing")) || (data === "session-changed-after-close")) || (data === "session-ref-missing")) || (data === "session-duplicate")) || (data === "id-vanished")) || (data === "change-without-decision")) || (data === "decision-without-change")) || (data === "decision-contradicted")) || (data === "translation-missing")) || (data === "translation-stale")) || (data === "translation-cosmetic")) || (data === "translation-altered")) || (data === "terminology")) || (data === "calendar-wording")) || (data === "wording-pending")) || (data === "evidence-missing")) || (data === "unchanged-without-report")) || (data === "placeholder")) || (data === "contact-missing")) || (data === "contact-unconfirmed")) || (data === "calendar-pending")) || (data === "activities-undefined")) || (data === "calendar-missing")) || (data === "overdue")) || (data === "outcome-missing")) || (data === "proposal-open")) || (data === "report-missing")) || (data === "report-late"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum},schema:schema85.enum,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.until === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "rule") || (key0 === "item")) || (key0 === "file")) || (key0 === "key")) || (key0 === "country")) || (key0 === "session")) || (key0 === "reason")) || (key0 === "until"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined){
if(!(validate244(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : joined(vErrors, validate244.errors);
errors = vErrors.length;
}
}
if(data.item !== undefined){
if(!(validate246(data.item, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : joined(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(data2.length > 300){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema84.properties.file,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema84.properties.file,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema84.properties.file.type,parentSchema:schema84.properties.file,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
let data3 = data.key;
if(typeof data3 === "string"){
if(data3.length > 300){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema84.properties.key,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema84.properties.key,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema84.properties.key.type,parentSchema:schema84.properties.key,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate248(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : joined(vErrors, validate248.errors);
errors = vErrors.length;
}
}
if(data.session !== undefined){
if(!(validate246(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : joined(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate251(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : joined(vErrors, validate251.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate246(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : joined(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(data.file === undefined){
const err10 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "key",
    missingProperty: "file",
    depsCount: 1,
    deps: "file"},schema:schema84.dependentRequired,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivers.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waivers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "waivers")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.waivers !== undefined){
let data0 = data.waivers;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83.properties.waivers,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate243(data0[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : joined(vErrors, validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema83.properties.waivers.type,parentSchema:schema83.properties.waivers,data:data0};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind9 = validate255;
const schema89 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"contacts.schema.json","title":"Puntos de contacto","description":"Puntos de contacto de un país.","x-en":{"title":"Contact points","description":"Contact points of a country."},"type":"object","properties":{"country":{"x-refers-to":"country","$ref":"common.schema.json#/$defs/country"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"text.schema.json#/$defs/language"},"contacts":{"title":"Puntos de contacto","x-en":{"title":"Contact points"},"type":"array","items":{"$ref":"#/$defs/contact"},"minItems":1}},"required":["country","contacts"],"additionalProperties":false,"$defs":{"contact":{"title":"Punto de contacto","x-en":{"title":"Contact point"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/contactId"},"roles":{"title":"Funciones","description":"liaison-trafficking, liaison-smuggling, campaigns …","x-en":{"title":"Roles","description":"liaison-trafficking, liaison-smuggling, campaigns …"},"type":"array","items":{"type":"string","x-refers-to":"role","$ref":"common.schema.json#/$defs/role"},"minItems":1,"uniqueItems":true},"name":{"$ref":"common.schema.json#/$defs/plainText","title":"Nombre","x-en":{"title":"Name"}},"institution":{"title":"Institución","x-en":{"title":"Institution"},"$ref":"text.schema.json"},"position":{"title":"Cargo","x-en":{"title":"Position"},"$ref":"text.schema.json"},"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"$ref":"common.schema.json#/$defs/phone"},"languages":{"title":"Idiomas que habla","x-en":{"title":"Languages spoken"},"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/languageCode"},"minItems":1,"uniqueItems":true},"since":{"title":"Comienzo","x-en":{"title":"Start"},"$ref":"common.schema.json#/$defs/day"},"until":{"title":"Fin","x-en":{"title":"End"},"$ref":"common.schema.json#/$defs/day"},"confirmed":{"title":"Fecha de confirmación","description":"Día en que el país lo confirmó por última vez.","x-en":{"title":"Date of confirmation","description":"Day on which the country last confirmed it."},"$ref":"common.schema.json#/$defs/day"},"login":{"$ref":"common.schema.json#/$defs/login"}},"required":["id","roles","institution","position","languages","since","confirmed"],"additionalProperties":false}}};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema92 = {"title":"Punto de contacto","x-en":{"title":"Contact point"},"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/contactId"},"roles":{"title":"Funciones","description":"liaison-trafficking, liaison-smuggling, campaigns …","x-en":{"title":"Roles","description":"liaison-trafficking, liaison-smuggling, campaigns …"},"type":"array","items":{"type":"string","x-refers-to":"role","$ref":"common.schema.json#/$defs/role"},"minItems":1,"uniqueItems":true},"name":{"$ref":"common.schema.json#/$defs/plainText","title":"Nombre","x-en":{"title":"Name"}},"institution":{"title":"Institución","x-en":{"title":"Institution"},"$ref":"text.schema.json"},"position":{"title":"Cargo","x-en":{"title":"Position"},"$ref":"text.schema.json"},"email":{"$ref":"common.schema.json#/$defs/email"},"phone":{"$ref":"common.schema.json#/$defs/phone"},"languages":{"title":"Idiomas que habla","x-en":{"title":"Languages spoken"},"type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/languageCode"},"minItems":1,"uniqueItems":true},"since":{"title":"Comienzo","x-en":{"title":"Start"},"$ref":"common.schema.json#/$defs/day"},"until":{"title":"Fin","x-en":{"title":"End"},"$ref":"common.schema.json#/$defs/day"},"confirmed":{"title":"Fecha de confirmación","description":"Día en que el país lo confirmó por última vez.","x-en":{"title":"Date of confirmation","description":"Day on which the country last confirmed it."},"$ref":"common.schema.json#/$defs/day"},"login":{"$ref":"common.schema.json#/$defs/login"}},"required":["id","roles","institution","position","languages","since","confirmed"],"additionalProperties":false};
const schema93 = {"title":"Identificador de un contacto","description":"Minúsculas sin acentos, cifras y guiones; no hace falta que contenga un nombre.","x-en":{"title":"Identifier of a contact point","description":"Lower-case letters without accents, digits and hyphens; it need not contain a name."},"type":"string","maxLength":100,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","examples":["hn-enlace-1"]};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema96 = {"title":"Correo electrónico","x-en":{"title":"E-mail address"},"type":"string","maxLength":254,"pattern":"^[^\\s@<>()\\[\\]:;,\"\\\\]+@([\\p{L}\\p{M}\\p{N}-]+\\.)+[\\p{L}\\p{M}\\p{N}-]+$","examples":["enlace@example.org"]};
const pattern35 = new RegExp("^[^\\s@<>()\\[\\]:;,\"\\\\]+@([\\p{L}\\p{M}\\p{N}-]+\\.)+[\\p{L}\\p{M}\\p{N}-]+$", "u");

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 254){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},schema:254,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern35.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>()\\[\\]:;,\"\\\\]+@([\\p{L}\\p{M}\\p{N}-]+\\.)+[\\p{L}\\p{M}\\p{N}-]+$"},schema:"^[^\\s@<>()\\[\\]:;,\"\\\\]+@([\\p{L}\\p{M}\\p{N}-]+\\.)+[\\p{L}\\p{M}\\p{N}-]+$",parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"title":"Teléfono","description":"Entre comillas, con el código del país: \"+504 2222 2222\".","x-en":{"title":"Telephone","description":"In quotes, with the code of the country: \"+504 2222 2222\"."},"type":"string","maxLength":40,"pattern":"^\\+?[0-9][0-9 ().-]{5,}$","examples":["+504 2222 2222"]};
const pattern36 = new RegExp("^\\+?[0-9][0-9 ().-]{5,}$", "u");

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern36.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ().-]{5,}$"},schema:"^\\+?[0-9][0-9 ().-]{5,}$",parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"title":"Código de idioma","description":"Dos letras: es, en, fr.","x-en":{"title":"Language code","description":"Two letters: es, en, fr."},"type":"string","pattern":"^[a-z]{2}$","examples":["es"]};
const pattern37 = new RegExp("^[a-z]{2}$", "u");

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern37.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},schema:"^[a-z]{2}$",parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema100 = {"title":"Usuario en la plataforma de Git","x-en":{"title":"Username on the Git platform"},"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","examples":["enlace-hn"]};
const pattern38 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern38.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]*$",parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roles === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.institution === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "institution"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.position === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.languages === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "languages"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.since === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.confirmed === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confirmed"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate261(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : joined(vErrors, validate261.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema92.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},schema:schema92.properties.roles.items.type,parentSchema:schema92.properties.roles.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(validate263(data2, {instancePath:instancePath+"/roles/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : joined(vErrors, validate263.errors);
errors = vErrors.length;
}
}
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
const err10 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema92.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema92.properties.roles.type,parentSchema:schema92.properties.roles,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate265(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : joined(vErrors, validate265.errors);
errors = vErrors.length;
}
}
if(data.institution !== undefined){
if(!(validate53(data.institution, {instancePath:instancePath+"/institution",parentData:data,parentDataProperty:"institution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate53(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate269(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : joined(vErrors, validate269.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate271(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : joined(vErrors, validate271.errors);
errors = vErrors.length;
}
}
if(data.languages !== undefined){
let data8 = data.languages;
if(Array.isArray(data8)){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema92.properties.languages,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/languages/" + i2,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"},schema:schema92.properties.languages.items.type,parentSchema:schema92.properties.languages.items,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(validate273(data9, {instancePath:instancePath+"/languages/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : joined(vErrors, validate273.errors);
errors = vErrors.length;
}
}
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
const err14 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema92.properties.languages,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err15 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},schema:schema92.properties.languages.type,parentSchema:schema92.properties.languages,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.since !== undefined){
if(!(validate275(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : joined(vErrors, validate275.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate275(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : joined(vErrors, validate275.errors);
errors = vErrors.length;
}
}
if(data.confirmed !== undefined){
if(!(validate275(data.confirmed, {instancePath:instancePath+"/confirmed",parentData:data,parentDataProperty:"confirmed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : joined(vErrors, validate275.errors);
errors = vErrors.length;
}
}
if(data.login !== undefined){
if(!(validate279(data.login, {instancePath:instancePath+"/login",parentData:data,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="contacts.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contacts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contacts"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "country") || (key0 === "language")) || (key0 === "contacts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate256(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : joined(vErrors, validate256.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate258(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data.contacts !== undefined){
let data2 = data.contacts;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema89.properties.contacts,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate260(data2[i0], {instancePath:instancePath+"/contacts/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : joined(vErrors, validate260.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: "array"},schema:schema89.properties.contacts.type,parentSchema:schema89.properties.contacts,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind10 = validate282;
const schema101 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","title":"Informe","description":"Lo que un país o un órgano informó a una reunión.","x-en":{"title":"Report","description":"What a country or body reported to a session."},"type":"object","properties":{"reporter":{"x-refers-to":"reporter","$ref":"common.schema.json#/$defs/reporter"},"session":{"title":"Reunión","x-en":{"title":"Session"},"x-refers-to":"session","$ref":"common.schema.json#/$defs/id"},"submitted":{"title":"Fecha de entrega","description":"Si falta, es un borrador y no cuenta.","x-en":{"title":"Date of submission","description":"If it is missing, the report is a draft and does not count."},"$ref":"common.schema.json#/$defs/day"},"submittedBy":{"title":"Quién lo entregó","description":"Identificador de un punto de contacto.","x-en":{"title":"Who submitted it","description":"Identifier of a contact point."},"x-refers-to":"contact","$ref":"common.schema.json#/$defs/contactId"},"language":{"title":"Idioma","x-en":{"title":"Language"},"$ref":"text.schema.json#/$defs/language"},"audience":{"title":"Destinatarios","description":"network: solo la Red (se usa si falta); public: cualquiera.","x-en":{"title":"Audience","description":"network: the Network only (used if it is missing); public: anyone."},"enum":["network","public"]},"entries":{"title":"Actividades","x-en":{"title":"Entries"},"type":"array","items":{"$ref":"#/$defs/entry"},"minItems":1}},"required":["reporter","session","entries"],"additionalProperties":false,"if":{"required":["submitted"]},"then":{"properties":{"entries":{"items":{"$ref":"#/$defs/complete"}}}},"$defs":{"entry":{"title":"Lo informado sobre una actividad","x-en":{"title":"Entry on one activity"},"type":"object","properties":{"activity":{"title":"Actividad","x-en":{"title":"Activity"},"x-refers-to":"activity","$ref":"common.schema.json#/$defs/id"},"status":{"title":"Estado","description":"not-started: sin comenzar, no iniciada o pendiente; in-progress: en curso, en proceso o en marcha; completed: concluida, terminada, completada o finalizada; not-applicable: no corresponde o no aplica.","x-en":{"title":"Status","description":"not-started: not started; in-progress: in progress; completed: completed; not-applicable: not applicable."},"enum":["not-started","in-progress","completed","not-applicable"]},"reason":{"title":"Motivo","x-en":{"title":"Reason"},"$ref":"text.schema.json"},"achievements":{"title":"Logros","x-en":{"title":"Achievements"},"$ref":"text.schema.json"},"progress":{"title":"Avances","x-en":{"title":"Progress"},"$ref":"text.schema.json"},"challenges":{"title":"Retos","x-en":{"title":"Challenges"},"$ref":"text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1},"events":{"title":"Reuniones y talleres","x-en":{"title":"Meetings and workshops"},"x-refers-to":"session","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"unchanged":{"title":"Sin cambios","description":"Nada cambió desde el informe anterior.","x-en":{"title":"Unchanged","description":"Nothing has changed since the previous report."},"const":true}},"required":["activity"],"additionalProperties":false,"dependentSchemas":{"unchanged":{"properties":{"status":false}}}},"complete":{"if":{"required":["unchanged"]},"then":true,"else":{"required":["status"],"properties":{"status":{"title":"Estado","x-en":{"title":"Status"}}}}}}};
const schema102 = {"if":{"required":["unchanged"]},"then":true,"else":{"required":["status"],"properties":{"status":{"title":"Estado","x-en":{"title":"Status"}}}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "status"},schema:schema102.else.required,parentSchema:schema102.else,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},schema:schema102.if,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate283.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate283.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$"},schema:"^([A-Z]{2}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema108 = {"title":"Lo informado sobre una actividad","x-en":{"title":"Entry on one activity"},"type":"object","properties":{"activity":{"title":"Actividad","x-en":{"title":"Activity"},"x-refers-to":"activity","$ref":"common.schema.json#/$defs/id"},"status":{"title":"Estado","description":"not-started: sin comenzar, no iniciada o pendiente; in-progress: en curso, en proceso o en marcha; completed: concluida, terminada, completada o finalizada; not-applicable: no corresponde o no aplica.","x-en":{"title":"Status","description":"not-started: not started; in-progress: in progress; completed: completed; not-applicable: not applicable."},"enum":["not-started","in-progress","completed","not-applicable"]},"reason":{"title":"Motivo","x-en":{"title":"Reason"},"$ref":"text.schema.json"},"achievements":{"title":"Logros","x-en":{"title":"Achievements"},"$ref":"text.schema.json"},"progress":{"title":"Avances","x-en":{"title":"Progress"},"$ref":"text.schema.json"},"challenges":{"title":"Retos","x-en":{"title":"Challenges"},"$ref":"text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"common.schema.json#/$defs/url"},"minItems":1},"events":{"title":"Reuniones y talleres","x-en":{"title":"Meetings and workshops"},"x-refers-to":"session","type":"array","items":{"type":"string","$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"unchanged":{"title":"Sin cambios","description":"Nada cambió desde el informe anterior.","x-en":{"title":"Unchanged","description":"Nothing has changed since the previous report."},"const":true}},"required":["activity"],"additionalProperties":false,"dependentSchemas":{"unchanged":{"properties":{"status":false}}}};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema108.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.activity !== undefined){
if(!(validate287(data.activity, {instancePath:instancePath+"/activity",parentData:data,parentDataProperty:"activity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!((((data1 === "not-started") || (data1 === "in-progress")) || (data1 === "completed")) || (data1 === "not-applicable"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema108.properties.status.enum},schema:schema108.properties.status.enum,parentSchema:schema108.properties.status,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate53(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.achievements !== undefined){
if(!(validate53(data.achievements, {instancePath:instancePath+"/achievements",parentData:data,parentDataProperty:"achievements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.progress !== undefined){
if(!(validate53(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.challenges !== undefined){
if(!(validate53(data.challenges, {instancePath:instancePath+"/challenges",parentData:data,parentDataProperty:"challenges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(Array.isArray(data6)){
if(data6.length < 1){
const err3 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema108.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate301(data6[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : joined(vErrors, validate301.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},schema:schema108.properties.evidence.type,parentSchema:schema108.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.events !== undefined){
let data8 = data.events;
if(Array.isArray(data8)){
if(data8.length < 1){
const err5 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema108.properties.events,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err6 = {instancePath:instancePath+"/events/" + i1,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "string"},schema:schema108.properties.events.items.type,parentSchema:schema108.properties.events.items,data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate287(data9, {instancePath:instancePath+"/events/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
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
const err7 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema108.properties.events,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err8 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},schema:schema108.properties.events.type,parentSchema:schema108.properties.events,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unchanged !== undefined){
let data10 = data.unchanged;
if(true !== data10){
const err9 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema108.properties.unchanged,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unchanged !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/dependentSchemas/unchanged/properties/status/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema108.dependentSchemas.unchanged.properties.status,data:data.status};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate283(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : joined(vErrors, validate283.errors);
errors = vErrors.length;
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
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema101.if,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reporter === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reporter"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.session === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.entries === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "reporter") || (key0 === "session")) || (key0 === "submitted")) || (key0 === "submittedBy")) || (key0 === "language")) || (key0 === "audience")) || (key0 === "entries"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reporter !== undefined){
if(!(validate285(data.reporter, {instancePath:instancePath+"/reporter",parentData:data,parentDataProperty:"reporter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : joined(vErrors, validate285.errors);
errors = vErrors.length;
}
}
if(data.session !== undefined){
if(!(validate287(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
if(data.submitted !== undefined){
if(!(validate289(data.submitted, {instancePath:instancePath+"/submitted",parentData:data,parentDataProperty:"submitted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : joined(vErrors, validate289.errors);
errors = vErrors.length;
}
}
if(data.submittedBy !== undefined){
if(!(validate291(data.submittedBy, {instancePath:instancePath+"/submittedBy",parentData:data,parentDataProperty:"submittedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : joined(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate293(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : joined(vErrors, validate293.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
let data7 = data.audience;
if(!((data7 === "network") || (data7 === "public"))){
const err6 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema101.properties.audience.enum},schema:schema101.properties.audience.enum,parentSchema:schema101.properties.audience,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.entries !== undefined){
let data8 = data.entries;
if(Array.isArray(data8)){
if(data8.length < 1){
const err7 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema101.properties.entries,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate295(data8[i1], {instancePath:instancePath+"/entries/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : joined(vErrors, validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},schema:schema101.properties.entries.type,parentSchema:schema101.properties.entries,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind11 = validate305;
const schema110 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/legislation.schema.json","title":"Legislación","description":"Las leyes de un país contra la trata de personas y el tráfico ilícito de migrantes.","x-en":{"title":"Legislation","description":"A country's laws against trafficking in persons and migrant smuggling."},"x-register":{"sensitivity":"public","matrix":{"key":"criminalises","columns":["name","number","date"]},"from":"date"},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Ley","x-en":{"title":"Law"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"number":{"title":"Número","description":"Como se cita la ley: Decreto 1-2008.","x-en":{"title":"Number","description":"As the law is cited: Decree 1-2008."},"$ref":"../common.schema.json#/$defs/plainText"},"date":{"title":"Fecha","description":"Día en que se promulgó.","x-en":{"title":"Date","description":"Day on which it was enacted."},"$ref":"../common.schema.json#/$defs/day"},"criminalises":{"title":"Qué tipifica","description":"trafficking: trata de personas, trata; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico.","x-en":{"title":"What it criminalizes","description":"trafficking: trafficking in persons; smuggling: migrant smuggling."},"type":"array","items":{"title":"Qué tipifica","description":"trafficking: trata de personas, trata; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico.","x-en":{"title":"What it criminalizes","description":"trafficking: trafficking in persons; smuggling: migrant smuggling."},"type":"string","enum":["trafficking","smuggling"]},"minItems":1,"uniqueItems":true},"application":{"title":"Cómo se aplica","x-en":{"title":"How it is applied"},"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","criminalises"],"additionalProperties":false}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema118 = {"title":"Ley","x-en":{"title":"Law"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"number":{"title":"Número","description":"Como se cita la ley: Decreto 1-2008.","x-en":{"title":"Number","description":"As the law is cited: Decree 1-2008."},"$ref":"../common.schema.json#/$defs/plainText"},"date":{"title":"Fecha","description":"Día en que se promulgó.","x-en":{"title":"Date","description":"Day on which it was enacted."},"$ref":"../common.schema.json#/$defs/day"},"criminalises":{"title":"Qué tipifica","description":"trafficking: trata de personas, trata; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico.","x-en":{"title":"What it criminalizes","description":"trafficking: trafficking in persons; smuggling: migrant smuggling."},"type":"array","items":{"title":"Qué tipifica","description":"trafficking: trata de personas, trata; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico.","x-en":{"title":"What it criminalizes","description":"trafficking: trafficking in persons; smuggling: migrant smuggling."},"type":"string","enum":["trafficking","smuggling"]},"minItems":1,"uniqueItems":true},"application":{"title":"Cómo se aplica","x-en":{"title":"How it is applied"},"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","criminalises"],"additionalProperties":false};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.criminalises === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criminalises"},schema:schema118.required,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "number")) || (key0 === "date")) || (key0 === "criminalises")) || (key0 === "application")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate320(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : joined(vErrors, validate320.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
if(!(validate323(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : joined(vErrors, validate323.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate325(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : joined(vErrors, validate325.errors);
errors = vErrors.length;
}
}
if(data.criminalises !== undefined){
let data4 = data.criminalises;
if(Array.isArray(data4)){
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/criminalises",schemaPath:"#/properties/criminalises/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema118.properties.criminalises,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/criminalises/" + i0,schemaPath:"#/properties/criminalises/items/type",keyword:"type",params:{type: "string"},schema:schema118.properties.criminalises.items.type,parentSchema:schema118.properties.criminalises.items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data5 === "trafficking") || (data5 === "smuggling"))){
const err6 = {instancePath:instancePath+"/criminalises/" + i0,schemaPath:"#/properties/criminalises/items/enum",keyword:"enum",params:{allowedValues: schema118.properties.criminalises.items.enum},schema:schema118.properties.criminalises.items.enum,parentSchema:schema118.properties.criminalises.items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
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
const err7 = {instancePath:instancePath+"/criminalises",schemaPath:"#/properties/criminalises/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema118.properties.criminalises,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/criminalises",schemaPath:"#/properties/criminalises/type",keyword:"type",params:{type: "array"},schema:schema118.properties.criminalises.type,parentSchema:schema118.properties.criminalises,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.application !== undefined){
if(!(validate53(data.application, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate328(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : joined(vErrors, validate328.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/legislation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate315(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : joined(vErrors, validate315.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate317(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : joined(vErrors, validate317.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema110.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate319(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : joined(vErrors, validate319.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema110.properties.records.type,parentSchema:schema110.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind12 = validate331;
const schema123 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/treaties.schema.json","title":"Tratados","description":"Lo que un país firmó y ratificó, o a lo que se adhirió, con los días.","x-en":{"title":"Treaties","description":"What a country signed and ratified, or acceded to, with the days."},"x-register":{"sensitivity":"public","identity":["instrument"],"matrix":{"key":"instrument","columns":["signed","ratified","acceded"]},"done":{"keys":["ratified","acceded"],"label":{"es":"Países que son parte","en":"Countries that are parties"}}},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Firma, ratificación o adhesión","x-en":{"title":"Signature, ratification or accession"},"type":"object","properties":{"instrument":{"title":"Instrumento","x-en":{"title":"Instrument"},"x-refers-to":"instrument","$ref":"../common.schema.json#/$defs/id"},"signed":{"title":"Firma","x-en":{"title":"Signature"},"$ref":"../common.schema.json#/$defs/day"},"ratified":{"title":"Ratificación","x-en":{"title":"Ratification"},"$ref":"../common.schema.json#/$defs/day"},"acceded":{"title":"Adhesión","x-en":{"title":"Accession"},"$ref":"../common.schema.json#/$defs/day"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["instrument"],"additionalProperties":false,"dependentSchemas":{"acceded":{"properties":{"ratified":false}}}}}};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema126 = {"title":"Firma, ratificación o adhesión","x-en":{"title":"Signature, ratification or accession"},"type":"object","properties":{"instrument":{"title":"Instrumento","x-en":{"title":"Instrument"},"x-refers-to":"instrument","$ref":"../common.schema.json#/$defs/id"},"signed":{"title":"Firma","x-en":{"title":"Signature"},"$ref":"../common.schema.json#/$defs/day"},"ratified":{"title":"Ratificación","x-en":{"title":"Ratification"},"$ref":"../common.schema.json#/$defs/day"},"acceded":{"title":"Adhesión","x-en":{"title":"Accession"},"$ref":"../common.schema.json#/$defs/day"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["instrument"],"additionalProperties":false,"dependentSchemas":{"acceded":{"properties":{"ratified":false}}}};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}
validate339.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instrument === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instrument"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "instrument") || (key0 === "signed")) || (key0 === "ratified")) || (key0 === "acceded")) || (key0 === "source"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.instrument !== undefined){
if(!(validate337(data.instrument, {instancePath:instancePath+"/instrument",parentData:data,parentDataProperty:"instrument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : joined(vErrors, validate337.errors);
errors = vErrors.length;
}
}
if(data.signed !== undefined){
if(!(validate339(data.signed, {instancePath:instancePath+"/signed",parentData:data,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : joined(vErrors, validate339.errors);
errors = vErrors.length;
}
}
if(data.ratified !== undefined){
if(!(validate339(data.ratified, {instancePath:instancePath+"/ratified",parentData:data,parentDataProperty:"ratified",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : joined(vErrors, validate339.errors);
errors = vErrors.length;
}
}
if(data.acceded !== undefined){
if(!(validate339(data.acceded, {instancePath:instancePath+"/acceded",parentData:data,parentDataProperty:"acceded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : joined(vErrors, validate339.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate343(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : joined(vErrors, validate343.errors);
errors = vErrors.length;
}
}
if(data.acceded !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratified !== undefined){
const err2 = {instancePath:instancePath+"/ratified",schemaPath:"#/dependentSchemas/acceded/properties/ratified/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema126.dependentSchemas.acceded.properties.ratified,data:data.ratified};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/treaties.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema123.required,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema123.required,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate332(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : joined(vErrors, validate332.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate334(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : joined(vErrors, validate334.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema123.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate336(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate336.errors : joined(vErrors, validate336.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema123.properties.records.type,parentSchema:schema123.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind13 = validate346;
const schema130 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/guidelines.schema.json","title":"Lineamientos","description":"Lo que un país ha hecho para aplicar los Lineamientos Regionales, paso por paso.","x-en":{"title":"Guidelines","description":"What a country has done to implement the Regional Guidelines, step by step."},"x-register":{"sensitivity":"public","matrix":{"key":"status","columns":["step","date","progress"]},"from":"date","done":{"keys":["status"],"except":["not-started"],"label":{"es":"Países que han comenzado a aplicar los Lineamientos","en":"Countries that have begun to implement the Guidelines"}}},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Paso","x-en":{"title":"Step"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"step":{"title":"Paso","x-en":{"title":"Step"},"$ref":"../text.schema.json"},"instrument":{"title":"Lineamientos","x-en":{"title":"Guidelines"},"x-refers-to":"instrument","$ref":"../common.schema.json#/$defs/id"},"status":{"title":"Estado","description":"not-started: sin comenzar; in-progress: en curso; completed: concluido.","x-en":{"title":"Status","description":"not-started: not started; in-progress: in progress; completed: completed."},"enum":["not-started","in-progress","completed"]},"date":{"title":"Fecha","description":"Día desde el que está así.","x-en":{"title":"Date","description":"Day since which it has been so."},"$ref":"../common.schema.json#/$defs/day"},"progress":{"title":"Avances","x-en":{"title":"Progress"},"$ref":"../text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","step","status"],"additionalProperties":false}}};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema133 = {"title":"Paso","x-en":{"title":"Step"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"step":{"title":"Paso","x-en":{"title":"Step"},"$ref":"../text.schema.json"},"instrument":{"title":"Lineamientos","x-en":{"title":"Guidelines"},"x-refers-to":"instrument","$ref":"../common.schema.json#/$defs/id"},"status":{"title":"Estado","description":"not-started: sin comenzar; in-progress: en curso; completed: concluido.","x-en":{"title":"Status","description":"not-started: not started; in-progress: in progress; completed: completed."},"enum":["not-started","in-progress","completed"]},"date":{"title":"Fecha","description":"Día desde el que está así.","x-en":{"title":"Date","description":"Day since which it has been so."},"$ref":"../common.schema.json#/$defs/day"},"progress":{"title":"Avances","x-en":{"title":"Progress"},"$ref":"../text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","step","status"],"additionalProperties":false};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate356.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}
validate356.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.step === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema133.required,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "step")) || (key0 === "instrument")) || (key0 === "status")) || (key0 === "date")) || (key0 === "progress")) || (key0 === "evidence")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate352(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : joined(vErrors, validate352.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(validate53(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.instrument !== undefined){
if(!(validate352(data.instrument, {instancePath:instancePath+"/instrument",parentData:data,parentDataProperty:"instrument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : joined(vErrors, validate352.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!(((data3 === "not-started") || (data3 === "in-progress")) || (data3 === "completed"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema133.properties.status.enum},schema:schema133.properties.status.enum,parentSchema:schema133.properties.status,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate356(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : joined(vErrors, validate356.errors);
errors = vErrors.length;
}
}
if(data.progress !== undefined){
if(!(validate53(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(Array.isArray(data6)){
if(data6.length < 1){
const err5 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema133.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate359(data6[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate359.errors : joined(vErrors, validate359.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},schema:schema133.properties.evidence.type,parentSchema:schema133.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate361(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : joined(vErrors, validate361.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema133.type,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/guidelines.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate347(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : joined(vErrors, validate347.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate349(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate349.errors : joined(vErrors, validate349.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema130.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate351(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : joined(vErrors, validate351.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema130.properties.records.type,parentSchema:schema130.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind14 = validate364;
const schema138 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/campaigns.schema.json","title":"Campañas","description":"Las campañas de información de un país.","x-en":{"title":"Campaigns","description":"A country's information campaigns."},"x-register":{"sensitivity":"public","matrix":{"key":"about","columns":["name","start","end","media"]},"from":"start"},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Campaña","x-en":{"title":"Campaign"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"about":{"title":"De qué advierte","description":"irregular-migration: riesgos de la migración irregular, migración irregular; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico; trafficking: trata de personas, trata.","x-en":{"title":"What it warns of","description":"irregular-migration: risks of irregular migration; smuggling: migrant smuggling; trafficking: trafficking in persons."},"type":"array","items":{"title":"De qué advierte","description":"irregular-migration: riesgos de la migración irregular, migración irregular; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico; trafficking: trata de personas, trata.","x-en":{"title":"What it warns of","description":"irregular-migration: risks of irregular migration; smuggling: migrant smuggling; trafficking: trafficking in persons."},"type":"string","enum":["irregular-migration","smuggling","trafficking"]},"minItems":1,"uniqueItems":true},"start":{"title":"Comienzo","x-en":{"title":"Start"},"$ref":"../common.schema.json#/$defs/day"},"end":{"title":"Fin","x-en":{"title":"End"},"$ref":"../common.schema.json#/$defs/day"},"media":{"title":"Medios","x-en":{"title":"Media"},"$ref":"../text.schema.json"},"products":{"title":"Productos","x-en":{"title":"Products"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","about"],"additionalProperties":false}}};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema141 = {"title":"Campaña","x-en":{"title":"Campaign"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"about":{"title":"De qué advierte","description":"irregular-migration: riesgos de la migración irregular, migración irregular; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico; trafficking: trata de personas, trata.","x-en":{"title":"What it warns of","description":"irregular-migration: risks of irregular migration; smuggling: migrant smuggling; trafficking: trafficking in persons."},"type":"array","items":{"title":"De qué advierte","description":"irregular-migration: riesgos de la migración irregular, migración irregular; smuggling: tráfico ilícito de migrantes, tráfico ilícito, tráfico; trafficking: trata de personas, trata.","x-en":{"title":"What it warns of","description":"irregular-migration: risks of irregular migration; smuggling: migrant smuggling; trafficking: trafficking in persons."},"type":"string","enum":["irregular-migration","smuggling","trafficking"]},"minItems":1,"uniqueItems":true},"start":{"title":"Comienzo","x-en":{"title":"Start"},"$ref":"../common.schema.json#/$defs/day"},"end":{"title":"Fin","x-en":{"title":"End"},"$ref":"../common.schema.json#/$defs/day"},"media":{"title":"Medios","x-en":{"title":"Media"},"$ref":"../text.schema.json"},"products":{"title":"Productos","x-en":{"title":"Products"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","about"],"additionalProperties":false};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate369.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema141.required,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema141.required,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.about === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},schema:schema141.required,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "about")) || (key0 === "start")) || (key0 === "end")) || (key0 === "media")) || (key0 === "products")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate370(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate370.errors : joined(vErrors, validate370.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.about !== undefined){
let data2 = data.about;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema141.properties.about,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/about/" + i0,schemaPath:"#/properties/about/items/type",keyword:"type",params:{type: "string"},schema:schema141.properties.about.items.type,parentSchema:schema141.properties.about.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data3 === "irregular-migration") || (data3 === "smuggling")) || (data3 === "trafficking"))){
const err6 = {instancePath:instancePath+"/about/" + i0,schemaPath:"#/properties/about/items/enum",keyword:"enum",params:{allowedValues: schema141.properties.about.items.enum},schema:schema141.properties.about.items.enum,parentSchema:schema141.properties.about.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
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
const err7 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema141.properties.about,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "array"},schema:schema141.properties.about.type,parentSchema:schema141.properties.about,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate373(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : joined(vErrors, validate373.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate373(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : joined(vErrors, validate373.errors);
errors = vErrors.length;
}
}
if(data.media !== undefined){
if(!(validate53(data.media, {instancePath:instancePath+"/media",parentData:data,parentDataProperty:"media",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.products !== undefined){
let data7 = data.products;
if(Array.isArray(data7)){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema141.properties.products,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
if(!(validate377(data7[i2], {instancePath:instancePath+"/products/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate377.errors : joined(vErrors, validate377.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},schema:schema141.properties.products.type,parentSchema:schema141.properties.products,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate379(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : joined(vErrors, validate379.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema141.type,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}
validate369.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/campaigns.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate365(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : joined(vErrors, validate365.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate367(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : joined(vErrors, validate367.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema138.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate369(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : joined(vErrors, validate369.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema138.properties.records.type,parentSchema:schema138.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind15 = validate382;
const schema146 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/outreach.schema.json","title":"Difusión","description":"Los foros de un país, y lo que dio a conocer de sus operaciones y procedimientos judiciales.","x-en":{"title":"Outreach","description":"A country's forums, and what it made known of its operations and judicial proceedings."},"x-register":{"sensitivity":"public","matrix":{"key":"kind","columns":["name","date","achievements"]},"from":"date"},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Actividad de difusión","x-en":{"title":"Outreach activity"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"kind":{"title":"Clase","description":"forum: foros, foro; operation: operaciones, operación, operativo; proceeding: procedimientos judiciales, procedimiento judicial, juicio.","x-en":{"title":"Kind","description":"forum: forums; operation: operations; proceeding: judicial proceedings."},"enum":["forum","operation","proceeding"]},"date":{"title":"Fecha","x-en":{"title":"Date"},"$ref":"../common.schema.json#/$defs/day"},"achievements":{"title":"Logros que dio a conocer","x-en":{"title":"Achievements made known"},"$ref":"../text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","kind"],"additionalProperties":false}}};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema149 = {"title":"Actividad de difusión","x-en":{"title":"Outreach activity"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"kind":{"title":"Clase","description":"forum: foros, foro; operation: operaciones, operación, operativo; proceeding: procedimientos judiciales, procedimiento judicial, juicio.","x-en":{"title":"Kind","description":"forum: forums; operation: operations; proceeding: judicial proceedings."},"enum":["forum","operation","proceeding"]},"date":{"title":"Fecha","x-en":{"title":"Date"},"$ref":"../common.schema.json#/$defs/day"},"achievements":{"title":"Logros que dio a conocer","x-en":{"title":"Achievements made known"},"$ref":"../text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","kind"],"additionalProperties":false};

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate388.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "kind")) || (key0 === "date")) || (key0 === "achievements")) || (key0 === "evidence")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate388(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : joined(vErrors, validate388.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "forum") || (data2 === "operation")) || (data2 === "proceeding"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema149.properties.kind.enum},schema:schema149.properties.kind.enum,parentSchema:schema149.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate391(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : joined(vErrors, validate391.errors);
errors = vErrors.length;
}
}
if(data.achievements !== undefined){
if(!(validate53(data.achievements, {instancePath:instancePath+"/achievements",parentData:data,parentDataProperty:"achievements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data5 = data.evidence;
if(Array.isArray(data5)){
if(data5.length < 1){
const err5 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema149.properties.evidence,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate394(data5[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},schema:schema149.properties.evidence.type,parentSchema:schema149.properties.evidence,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate396(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : joined(vErrors, validate396.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/outreach.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate383(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : joined(vErrors, validate383.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate385(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : joined(vErrors, validate385.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema146.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate387(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : joined(vErrors, validate387.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema146.properties.records.type,parentSchema:schema146.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind16 = validate399;
const schema154 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/training.schema.json","title":"Capacitación","description":"Las capacitaciones de funcionarios de un país, con el módulo sobre los Lineamientos Regionales o sin él.","x-en":{"title":"Training","description":"A country's training of officials, with or without the module on the Regional Guidelines."},"x-register":{"sensitivity":"public","matrix":{"key":"module","columns":["name","start","end","participants"]},"from":"start"},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerCountry"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Capacitación","x-en":{"title":"Training"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"module":{"title":"Módulo sobre los Lineamientos","description":"with: con el módulo sobre los Lineamientos, con; without: sin el módulo, sin.","x-en":{"title":"Module on the Guidelines","description":"with: with the module on the Guidelines; without: without the module."},"enum":["with","without"]},"start":{"title":"Comienzo","x-en":{"title":"Start"},"$ref":"../common.schema.json#/$defs/day"},"end":{"title":"Fin","x-en":{"title":"End"},"$ref":"../common.schema.json#/$defs/day"},"participants":{"title":"Participantes","x-en":{"title":"Participants"},"type":"integer","minimum":1,"maximum":1000000},"institutions":{"title":"Instituciones","x-en":{"title":"Institutions"},"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","module"],"additionalProperties":false}}};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema157 = {"title":"Capacitación","x-en":{"title":"Training"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"name":{"title":"Nombre","x-en":{"title":"Name"},"$ref":"../text.schema.json"},"module":{"title":"Módulo sobre los Lineamientos","description":"with: con el módulo sobre los Lineamientos, con; without: sin el módulo, sin.","x-en":{"title":"Module on the Guidelines","description":"with: with the module on the Guidelines; without: without the module."},"enum":["with","without"]},"start":{"title":"Comienzo","x-en":{"title":"Start"},"$ref":"../common.schema.json#/$defs/day"},"end":{"title":"Fin","x-en":{"title":"End"},"$ref":"../common.schema.json#/$defs/day"},"participants":{"title":"Participantes","x-en":{"title":"Participants"},"type":"integer","minimum":1,"maximum":1000000},"institutions":{"title":"Instituciones","x-en":{"title":"Institutions"},"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","name","module"],"additionalProperties":false};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate405.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}
validate405.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate412.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}
validate412.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate404.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema157.required,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema157.required,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.module === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "module"},schema:schema157.required,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "module")) || (key0 === "start")) || (key0 === "end")) || (key0 === "participants")) || (key0 === "institutions")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate405(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate405.errors : joined(vErrors, validate405.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.module !== undefined){
let data2 = data.module;
if(!((data2 === "with") || (data2 === "without"))){
const err4 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/enum",keyword:"enum",params:{allowedValues: schema157.properties.module.enum},schema:schema157.properties.module.enum,parentSchema:schema157.properties.module,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate408(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : joined(vErrors, validate408.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate408(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : joined(vErrors, validate408.errors);
errors = vErrors.length;
}
}
if(data.participants !== undefined){
let data5 = data.participants;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "integer"},schema:schema157.properties.participants.type,parentSchema:schema157.properties.participants,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema157.properties.participants,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema157.properties.participants,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.institutions !== undefined){
if(!(validate53(data.institutions, {instancePath:instancePath+"/institutions",parentData:data,parentDataProperty:"institutions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate412(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : joined(vErrors, validate412.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}
validate404.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/training.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate399.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate400(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : joined(vErrors, validate400.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate402(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : joined(vErrors, validate402.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema154.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate404(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : joined(vErrors, validate404.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema154.properties.records.type,parentSchema:schema154.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema154.type,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}
validate399.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind17 = validate415;
const schema161 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/entry-authorisations.schema.json","title":"Autorizaciones de ingreso","description":"Las nacionalidades que requieren autorización especial para ingresar a cada país. Lo lleva la Secretaría Técnica.","x-en":{"title":"Entry authorizations","description":"The nationalities that require special authorization to enter each country. Kept by the Technical Secretariat."},"x-register":{"sensitivity":"public","identity":["country","nationality"],"matrix":{"rows":"country","columns":["nationality","since","conditions"]},"from":"since","until":"until"},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerSecretariat"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Autorización de ingreso","x-en":{"title":"Entry authorization"},"type":"object","properties":{"country":{"x-refers-to":"country","$ref":"../common.schema.json#/$defs/country"},"nationality":{"title":"Nacionalidad","description":"Código de dos letras mayúsculas (ISO 3166-1).","x-en":{"title":"Nationality","description":"Code of two capital letters (ISO 3166-1)."},"type":"string","maxLength":100,"format":"country-code","examples":["HN"]},"since":{"title":"Desde","x-en":{"title":"Since"},"$ref":"../common.schema.json#/$defs/day"},"until":{"title":"Hasta","x-en":{"title":"Until"},"$ref":"../common.schema.json#/$defs/day"},"conditions":{"title":"Condiciones","x-en":{"title":"Conditions"},"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["country","nationality"],"additionalProperties":false}}};
const schema162 = {"title":"Secretaría Técnica","description":"st: la Secretaría Técnica.","x-en":{"title":"Technical Secretariat","description":"st: the Technical Secretariat."},"enum":["st"]};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data === "st")){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema162.enum},schema:schema162.enum,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema164 = {"title":"Autorización de ingreso","x-en":{"title":"Entry authorization"},"type":"object","properties":{"country":{"x-refers-to":"country","$ref":"../common.schema.json#/$defs/country"},"nationality":{"title":"Nacionalidad","description":"Código de dos letras mayúsculas (ISO 3166-1).","x-en":{"title":"Nationality","description":"Code of two capital letters (ISO 3166-1)."},"type":"string","maxLength":100,"format":"country-code","examples":["HN"]},"since":{"title":"Desde","x-en":{"title":"Since"},"$ref":"../common.schema.json#/$defs/day"},"until":{"title":"Hasta","x-en":{"title":"Until"},"$ref":"../common.schema.json#/$defs/day"},"conditions":{"title":"Condiciones","x-en":{"title":"Conditions"},"$ref":"../text.schema.json"},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["country","nationality"],"additionalProperties":false};

function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats4(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats38 = formats["country-code"];

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema164.required,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nationality === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nationality"},schema:schema164.required,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "country") || (key0 === "nationality")) || (key0 === "since")) || (key0 === "until")) || (key0 === "conditions")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.country !== undefined){
if(!(validate421(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate421.errors : joined(vErrors, validate421.errors);
errors = vErrors.length;
}
}
if(data.nationality !== undefined){
let data1 = data.nationality;
if(typeof data1 === "string"){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema164.properties.nationality,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats38(data1))){
const err4 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/format",keyword:"format",params:{format: "country-code"},schema:"country-code",parentSchema:schema164.properties.nationality,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/type",keyword:"type",params:{type: "string"},schema:schema164.properties.nationality.type,parentSchema:schema164.properties.nationality,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.since !== undefined){
if(!(validate423(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate423.errors : joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate423(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate423.errors : joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
if(!(validate53(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate427(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : joined(vErrors, validate427.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema164.type,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/entry-authorisations.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate416(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate416.errors : joined(vErrors, validate416.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate418(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate418.errors : joined(vErrors, validate418.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema161.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate420(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate420.errors : joined(vErrors, validate420.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema161.properties.records.type,parentSchema:schema161.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema161.type,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const kind18 = validate430;
const schema168 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"registers/events.schema.json","title":"Reuniones y talleres","description":"Las recomendaciones de reuniones y talleres, y qué resultó de cada una. Lo lleva la Secretaría Técnica.","x-en":{"title":"Meetings and workshops","description":"The recommendations of meetings and workshops, and what came of each. Kept by the Technical Secretariat."},"x-register":{"sensitivity":"public","matrix":{"rows":"event","columns":["recommendation","outcome"]},"from":"event"},"type":"object","properties":{"owner":{"$ref":"../register.schema.json#/$defs/ownerSecretariat"},"language":{"title":"Idioma de los textos","description":"Si falta, el del país.","x-en":{"title":"Language of the texts","description":"If it is missing, the language of the country."},"$ref":"../text.schema.json#/$defs/language"},"records":{"title":"Anotaciones","x-en":{"title":"Records"},"type":"array","items":{"$ref":"#/$defs/record"},"minItems":1}},"required":["owner","records"],"additionalProperties":false,"$defs":{"record":{"title":"Recomendación","x-en":{"title":"Recommendation"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"event":{"$ref":"../common.schema.json#/$defs/event"},"recommendation":{"title":"Recomendación","description":"Si falta, no se conoce ninguna.","x-en":{"title":"Recommendation","description":"If it is missing, none is known."},"$ref":"../text.schema.json"},"outcome":{"title":"Qué resultó de ella","x-en":{"title":"What came of it"},"$ref":"../text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","event"],"additionalProperties":false,"dependentRequired":{"outcome":["recommendation"]}}}};

function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate431.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data === "st")){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema162.enum},schema:schema162.enum,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}
validate431.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate433.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "es") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}
validate433.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema171 = {"title":"Recomendación","x-en":{"title":"Recommendation"},"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/id"},"event":{"$ref":"../common.schema.json#/$defs/event"},"recommendation":{"title":"Recomendación","description":"Si falta, no se conoce ninguna.","x-en":{"title":"Recommendation","description":"If it is missing, none is known."},"$ref":"../text.schema.json"},"outcome":{"title":"Qué resultó de ella","x-en":{"title":"What came of it"},"$ref":"../text.schema.json"},"evidence":{"title":"Comprobantes","x-en":{"title":"Evidence"},"type":"array","items":{"$ref":"../common.schema.json#/$defs/url"},"minItems":1},"source":{"$ref":"../register.schema.json#/$defs/recordSource"}},"required":["id","event"],"additionalProperties":false,"dependentRequired":{"outcome":["recommendation"]}};

function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate436.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}
validate436.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema24.not,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(typeof data === "string"){
if(data.length > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}
validate438.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate442.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uri"},schema:"uri",parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}
validate442.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate444.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 65536){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536},schema:65536,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}
validate444.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema171.required,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},schema:schema171.required,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "event")) || (key0 === "recommendation")) || (key0 === "outcome")) || (key0 === "evidence")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate436(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : joined(vErrors, validate436.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate438(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate438.errors : joined(vErrors, validate438.errors);
errors = vErrors.length;
}
}
if(data.recommendation !== undefined){
if(!(validate53(data.recommendation, {instancePath:instancePath+"/recommendation",parentData:data,parentDataProperty:"recommendation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate53(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data4 = data.evidence;
if(Array.isArray(data4)){
if(data4.length < 1){
const err3 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema171.properties.evidence,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate442(data4[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate442.errors : joined(vErrors, validate442.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},schema:schema171.properties.evidence.type,parentSchema:schema171.properties.evidence,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate444(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate444.errors : joined(vErrors, validate444.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(data.recommendation === undefined){
const err5 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "outcome",
    missingProperty: "recommendation",
    depsCount: 1,
    deps: "recommendation"},schema:schema171.dependentRequired,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema171.type,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registers/events.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate430.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "owner") || (key0 === "language")) || (key0 === "records"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate431(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : joined(vErrors, validate431.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate433(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate433.errors : joined(vErrors, validate433.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data2 = data.records;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema168.properties.records,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate435(data2[i0], {instancePath:instancePath+"/records/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},schema:schema168.properties.records.type,parentSchema:schema168.properties.records,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema168.type,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}
validate430.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
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
