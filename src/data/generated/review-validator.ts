// Made by `npm run generate`. Do not edit.
// @ts-nocheck
import { formats } from '../../model/value-formats.ts';
const joined = (all, more) => {
  for (const one of more) all.push(one);
  return all;
};

export const kind0 = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"answers/review.schema.json","title":"Respuesta de «revisar»","description":"Lo que una revisión deja para que otra ejecución escriba el comentario: solo datos, de tamaño limitado.","x-en":{"title":"Answer of “review”","description":"What a review leaves for another run to write the comment: data only, of limited size."},"type":"object","additionalProperties":false,"required":["version","data","today","base","start","head","history","author","language","names","summary","notices","unread","findings","changes","rows","files"],"properties":{"version":{"const":"1"},"data":{"type":"string","maxLength":600},"today":{"$ref":"../common.schema.json#/$defs/day"},"base":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","maxLength":64},"start":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","maxLength":64},"head":{"anyOf":[{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","maxLength":64},{"type":"null"}]},"history":{"enum":["common","several","cut","none"]},"author":{"type":"object","additionalProperties":false,"required":["country","countries","by","account"],"properties":{"country":{"anyOf":[{"type":"string","maxLength":2,"pattern":"^[A-Z]{2}$"},{"type":"null"}]},"countries":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":2,"pattern":"^[A-Z]{2}$"}},"by":{"enum":["country","actor",null]},"account":{"enum":["known","several","unknown","public",null]}}},"language":{"enum":["es","en",null]},"names":{"type":"object","maxProperties":700,"propertyNames":{"type":"string","maxLength":2,"pattern":"^[A-Z]{2}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"string","maxLength":600},"en":{"type":"string","maxLength":600}}}},"summary":{"type":"object","additionalProperties":false,"required":["new","there","corrected","accepted","files","guarded","foreign","changes","rows","notices","unread","settled","stayed"],"properties":{"new":{"type":"object","additionalProperties":false,"required":["errors","warnings","flags"],"properties":{"errors":{"type":"integer","minimum":0,"maximum":10000000},"warnings":{"type":"integer","minimum":0,"maximum":10000000},"flags":{"type":"integer","minimum":0,"maximum":10000000}}},"there":{"type":"object","additionalProperties":false,"required":["errors","warnings","flags"],"properties":{"errors":{"type":"integer","minimum":0,"maximum":10000000},"warnings":{"type":"integer","minimum":0,"maximum":10000000},"flags":{"type":"integer","minimum":0,"maximum":10000000}}},"corrected":{"type":"object","additionalProperties":false,"required":["errors","warnings","flags"],"properties":{"errors":{"type":"integer","minimum":0,"maximum":10000000},"warnings":{"type":"integer","minimum":0,"maximum":10000000},"flags":{"type":"integer","minimum":0,"maximum":10000000}}},"accepted":{"type":"integer","minimum":0,"maximum":10000000},"files":{"type":"integer","minimum":0,"maximum":10000000},"foreign":{"type":"integer","minimum":0,"maximum":10000000},"guarded":{"type":"object","additionalProperties":false,"properties":{"body":{"type":"integer","minimum":0,"maximum":10000000},"plan":{"type":"integer","minimum":0,"maximum":10000000},"sessions":{"type":"integer","minimum":0,"maximum":10000000},"decisions":{"type":"integer","minimum":0,"maximum":10000000},"settings":{"type":"integer","minimum":0,"maximum":10000000},"common":{"type":"integer","minimum":0,"maximum":10000000},"workflow":{"type":"integer","minimum":0,"maximum":10000000},"owners":{"type":"integer","minimum":0,"maximum":10000000},"package":{"type":"integer","minimum":0,"maximum":10000000},"tool":{"type":"integer","minimum":0,"maximum":10000000},"git":{"type":"integer","minimum":0,"maximum":10000000},"other":{"type":"integer","minimum":0,"maximum":10000000},"symlink":{"type":"integer","minimum":0,"maximum":10000000},"submodule":{"type":"integer","minimum":0,"maximum":10000000},"executable":{"type":"integer","minimum":0,"maximum":10000000}}},"changes":{"type":"integer","minimum":0,"maximum":10000000},"rows":{"type":"integer","minimum":0,"maximum":10000000},"notices":{"type":"integer","minimum":0,"maximum":10000000},"unread":{"type":"integer","minimum":0,"maximum":10000000},"settled":{"type":"integer","minimum":0,"maximum":10000000},"stayed":{"type":"integer","minimum":0,"maximum":10000000}}},"notices":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/notice"}},"unread":{"type":"array","maxItems":500,"items":{"type":"string","maxLength":600}},"findings":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/finding"}},"changes":{"type":"array","maxItems":300,"items":{"$ref":"#/$defs/change"}},"rows":{"type":"array","maxItems":60,"items":{"$ref":"#/$defs/row"}},"files":{"type":"array","maxItems":400,"items":{"$ref":"#/$defs/file"}}},"$defs":{"finding":{"type":"object","additionalProperties":false,"required":["state","rule","level","file","line","column","endLine","endColumn","item","country","session","fingerprint","args","withheld","message","hint"],"properties":{"state":{"enum":["new","there","corrected"]},"rule":{"type":"string","maxLength":60,"pattern":"^[a-z][a-z-]*$"},"level":{"enum":["error","warning","flag"]},"file":{"type":"string","maxLength":600},"line":{"type":"integer","minimum":0,"maximum":10000000},"column":{"type":"integer","minimum":0,"maximum":10000000},"endLine":{"type":"integer","minimum":0,"maximum":10000000},"endColumn":{"type":"integer","minimum":0,"maximum":10000000},"item":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"country":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"session":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"fingerprint":{"type":"string","maxLength":16,"pattern":"^[0-9a-f]{16}$"},"args":{"$ref":"#/$defs/map"},"withheld":{"type":"boolean"},"message":{"type":"string","maxLength":2000},"hint":{"type":"string","maxLength":2000}}},"notice":{"type":"object","additionalProperties":false,"required":["what","file","of","to","from","before","after","hidden"],"properties":{"what":{"enum":["unread","ownSettings","visibility","audience","rule","waiver","longer","shorter","setting","rewritten","withdrawn","unsubmitted","received","ahead","moved","reopened","closed","folder","account","inPost","address","letters","newMember","joins","leaves","gone","official","unofficial","reworded","confirmed","unconfirmed"]},"file":{"type":"string","maxLength":600},"of":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"string","maxLength":600},"en":{"type":"string","maxLength":600}}},"to":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"string","maxLength":600},"en":{"type":"string","maxLength":600}}},"from":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"string","maxLength":600},"en":{"type":"string","maxLength":600}}},"before":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"after":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"hidden":{"type":"boolean"}}},"change":{"type":"object","additionalProperties":false,"required":["kind","weight","item","itemKind","file","said","message"],"properties":{"kind":{"type":"string","maxLength":30,"pattern":"^[a-z-]+$"},"weight":{"enum":["substance","editorial","translation"]},"item":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"itemKind":{"type":"string","maxLength":30,"pattern":"^[a-z-]+$"},"file":{"type":"string","maxLength":600},"said":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"$ref":"#/$defs/saying"},"en":{"$ref":"#/$defs/saying"}}},"message":{"type":"string","maxLength":2000}}},"saying":{"type":"object","additionalProperties":false,"required":["say","args"],"properties":{"say":{"enum":["decided","added","addedAndDropped","removed","movedTo","movedAmong","reworded","rescheduled","defined","adopted","superseded","dropped","restored","proposedAgain","statusChanged","reported","reportedAhead","translated","edited"]},"args":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/value"}}}},"row":{"type":"object","additionalProperties":false,"required":["plan","row","before","after","hidden"],"properties":{"plan":{"type":"string","maxLength":600},"row":{"type":"string","maxLength":600},"before":{"anyOf":[{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"$ref":"#/$defs/cells"},"en":{"$ref":"#/$defs/cells"}}},{"type":"null"}]},"after":{"anyOf":[{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"$ref":"#/$defs/cells"},"en":{"$ref":"#/$defs/cells"}}},{"type":"null"}]},"hidden":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"boolean"},"en":{"type":"boolean"}}}}},"cells":{"type":"array","minItems":4,"maxItems":4,"items":{"type":"array","maxItems":500,"items":{"type":"string","maxLength":600}}},"file":{"type":"object","additionalProperties":false,"required":["path","change","type","part","country"],"properties":{"path":{"type":"string","maxLength":600},"change":{"enum":["added","changed","removed"]},"type":{"enum":["file","executable","symlink","submodule"]},"part":{"enum":["country","body","plan","sessions","decisions","settings","common","workflow","owners","package","tool","git","other"]},"country":{"anyOf":[{"type":"string","maxLength":2,"pattern":"^[A-Z]{2}$"},{"type":"null"}]}}},"value":{"anyOf":[{"type":"string","maxLength":600},{"type":"number"},{"type":"boolean"},{"type":"null"},{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/value"}},{"$ref":"#/$defs/map"}]},"map":{"type":"object","maxProperties":60,"propertyNames":{"type":"string","maxLength":60,"pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/value"}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"title":"Día","description":"Año, mes y día: 2008-05-06.","x-en":{"title":"Day","description":"Year, month and day: 2008-05-06."},"type":"string","format":"date","examples":["2008-05-06"]};
const formats0 = formats.date;

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
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema21,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["what","file","of","to","from","before","after","hidden"],"properties":{"what":{"enum":["unread","ownSettings","visibility","audience","rule","waiver","longer","shorter","setting","rewritten","withdrawn","unsubmitted","received","ahead","moved","reopened","closed","folder","account","inPost","address","letters","newMember","joins","leaves","gone","official","unofficial","reworded","confirmed","unconfirmed"]},"file":{"type":"string","maxLength":600},"of":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"string","maxLength":600},"en":{"type":"string","maxLength":600}}},"to":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"string","maxLength":600},"en":{"type":"string","maxLength":600}}},"from":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"string","maxLength":600},"en":{"type":"string","maxLength":600}}},"before":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"after":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"hidden":{"type":"boolean"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "what"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.of === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.from === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.before === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.after === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.hidden === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hidden"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "what") || (key0 === "file")) || (key0 === "of")) || (key0 === "to")) || (key0 === "from")) || (key0 === "before")) || (key0 === "after")) || (key0 === "hidden"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.what !== undefined){
let data0 = data.what;
if(!(((((((((((((((((((((((((((((((data0 === "unread") || (data0 === "ownSettings")) || (data0 === "visibility")) || (data0 === "audience")) || (data0 === "rule")) || (data0 === "waiver")) || (data0 === "longer")) || (data0 === "shorter")) || (data0 === "setting")) || (data0 === "rewritten")) || (data0 === "withdrawn")) || (data0 === "unsubmitted")) || (data0 === "received")) || (data0 === "ahead")) || (data0 === "moved")) || (data0 === "reopened")) || (data0 === "closed")) || (data0 === "folder")) || (data0 === "account")) || (data0 === "inPost")) || (data0 === "address")) || (data0 === "letters")) || (data0 === "newMember")) || (data0 === "joins")) || (data0 === "leaves")) || (data0 === "gone")) || (data0 === "official")) || (data0 === "unofficial")) || (data0 === "reworded")) || (data0 === "confirmed")) || (data0 === "unconfirmed"))){
const err9 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema22.properties.what.enum},schema:schema22.properties.what.enum,parentSchema:schema22.properties.what,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(data1.length > 600){
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.file,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema22.properties.file.type,parentSchema:schema22.properties.file,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.of !== undefined){
let data2 = data.of;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.es === undefined){
const err12 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/required",keyword:"required",params:{missingProperty: "es"},schema:schema22.properties.of.required,parentSchema:schema22.properties.of,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.en === undefined){
const err13 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/required",keyword:"required",params:{missingProperty: "en"},schema:schema22.properties.of.required,parentSchema:schema22.properties.of,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "es") || (key1 === "en"))){
const err14 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema22.properties.of,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.es !== undefined){
let data3 = data2.es;
if(typeof data3 === "string"){
if(data3.length > 600){
const err15 = {instancePath:instancePath+"/of/es",schemaPath:"#/properties/of/properties/es/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.of.properties.es,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/of/es",schemaPath:"#/properties/of/properties/es/type",keyword:"type",params:{type: "string"},schema:schema22.properties.of.properties.es.type,parentSchema:schema22.properties.of.properties.es,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.en !== undefined){
let data4 = data2.en;
if(typeof data4 === "string"){
if(data4.length > 600){
const err17 = {instancePath:instancePath+"/of/en",schemaPath:"#/properties/of/properties/en/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.of.properties.en,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/of/en",schemaPath:"#/properties/of/properties/en/type",keyword:"type",params:{type: "string"},schema:schema22.properties.of.properties.en.type,parentSchema:schema22.properties.of.properties.en,data:data4};
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
else {
const err19 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "object"},schema:schema22.properties.of.type,parentSchema:schema22.properties.of,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.to !== undefined){
let data5 = data.to;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.es === undefined){
const err20 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty: "es"},schema:schema22.properties.to.required,parentSchema:schema22.properties.to,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.en === undefined){
const err21 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/required",keyword:"required",params:{missingProperty: "en"},schema:schema22.properties.to.required,parentSchema:schema22.properties.to,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "es") || (key2 === "en"))){
const err22 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema22.properties.to,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.es !== undefined){
let data6 = data5.es;
if(typeof data6 === "string"){
if(data6.length > 600){
const err23 = {instancePath:instancePath+"/to/es",schemaPath:"#/properties/to/properties/es/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.to.properties.es,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/to/es",schemaPath:"#/properties/to/properties/es/type",keyword:"type",params:{type: "string"},schema:schema22.properties.to.properties.es.type,parentSchema:schema22.properties.to.properties.es,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.en !== undefined){
let data7 = data5.en;
if(typeof data7 === "string"){
if(data7.length > 600){
const err25 = {instancePath:instancePath+"/to/en",schemaPath:"#/properties/to/properties/en/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.to.properties.en,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/to/en",schemaPath:"#/properties/to/properties/en/type",keyword:"type",params:{type: "string"},schema:schema22.properties.to.properties.en.type,parentSchema:schema22.properties.to.properties.en,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "object"},schema:schema22.properties.to.type,parentSchema:schema22.properties.to,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.from !== undefined){
let data8 = data.from;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.es === undefined){
const err28 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{missingProperty: "es"},schema:schema22.properties.from.required,parentSchema:schema22.properties.from,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.en === undefined){
const err29 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/required",keyword:"required",params:{missingProperty: "en"},schema:schema22.properties.from.required,parentSchema:schema22.properties.from,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "es") || (key3 === "en"))){
const err30 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema22.properties.from,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.es !== undefined){
let data9 = data8.es;
if(typeof data9 === "string"){
if(data9.length > 600){
const err31 = {instancePath:instancePath+"/from/es",schemaPath:"#/properties/from/properties/es/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.from.properties.es,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/from/es",schemaPath:"#/properties/from/properties/es/type",keyword:"type",params:{type: "string"},schema:schema22.properties.from.properties.es.type,parentSchema:schema22.properties.from.properties.es,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.en !== undefined){
let data10 = data8.en;
if(typeof data10 === "string"){
if(data10.length > 600){
const err33 = {instancePath:instancePath+"/from/en",schemaPath:"#/properties/from/properties/en/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.from.properties.en,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/from/en",schemaPath:"#/properties/from/properties/en/type",keyword:"type",params:{type: "string"},schema:schema22.properties.from.properties.en.type,parentSchema:schema22.properties.from.properties.en,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "object"},schema:schema22.properties.from.type,parentSchema:schema22.properties.from,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.before !== undefined){
let data11 = data.before;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(typeof data11 === "string"){
if(data11.length > 600){
const err36 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.before.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties.before.anyOf[0].type,parentSchema:schema22.properties.before.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid4 = valid4 || _valid0;
const _errs30 = errors;
if(data11 !== null){
const err38 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema22.properties.before.anyOf[1].type,parentSchema:schema22.properties.before.anyOf[1],data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err39 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{},schema:schema22.properties.before.anyOf,parentSchema:schema22.properties.before,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.after !== undefined){
let data12 = data.after;
const _errs33 = errors;
let valid5 = false;
const _errs34 = errors;
if(typeof data12 === "string"){
if(data12.length > 600){
const err40 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema22.properties.after.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties.after.anyOf[0].type,parentSchema:schema22.properties.after.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs34 === errors;
valid5 = valid5 || _valid1;
const _errs36 = errors;
if(data12 !== null){
const err42 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema22.properties.after.anyOf[1].type,parentSchema:schema22.properties.after.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err43 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},schema:schema22.properties.after.anyOf,parentSchema:schema22.properties.after,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.hidden !== undefined){
let data13 = data.hidden;
if(typeof data13 !== "boolean"){
const err44 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.hidden.type,parentSchema:schema22.properties.hidden,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["state","rule","level","file","line","column","endLine","endColumn","item","country","session","fingerprint","args","withheld","message","hint"],"properties":{"state":{"enum":["new","there","corrected"]},"rule":{"type":"string","maxLength":60,"pattern":"^[a-z][a-z-]*$"},"level":{"enum":["error","warning","flag"]},"file":{"type":"string","maxLength":600},"line":{"type":"integer","minimum":0,"maximum":10000000},"column":{"type":"integer","minimum":0,"maximum":10000000},"endLine":{"type":"integer","minimum":0,"maximum":10000000},"endColumn":{"type":"integer","minimum":0,"maximum":10000000},"item":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"country":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"session":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"fingerprint":{"type":"string","maxLength":16,"pattern":"^[0-9a-f]{16}$"},"args":{"$ref":"#/$defs/map"},"withheld":{"type":"boolean"},"message":{"type":"string","maxLength":2000},"hint":{"type":"string","maxLength":2000}}};
const pattern9 = new RegExp("^[a-z][a-z-]*$", "u");
const pattern10 = new RegExp("^[0-9a-f]{16}$", "u");
const schema24 = {"type":"object","maxProperties":60,"propertyNames":{"type":"string","maxLength":60,"pattern":"^[A-Za-z][A-Za-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/value"}};
const pattern11 = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
const schema25 = {"anyOf":[{"type":"string","maxLength":600},{"type":"number"},{"type":"boolean"},{"type":"null"},{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/value"}},{"$ref":"#/$defs/map"}]};
const wrapper0 = {validate: validate60};
const wrapper1 = {validate: validate59};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length > 600){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema25.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema25.anyOf[0].type,parentSchema:schema25.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "number"},schema:schema25.anyOf[1].type,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(typeof data !== "boolean"){
const err3 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "boolean"},schema:schema25.anyOf[2].type,parentSchema:schema25.anyOf[2],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
const _errs7 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"},schema:schema25.anyOf[3].type,parentSchema:schema25.anyOf[3],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
const _errs9 = errors;
if(Array.isArray(data)){
if(data.length > 500){
const err5 = {instancePath,schemaPath:"#/anyOf/4/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema25.anyOf[4],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : joined(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "array"},schema:schema25.anyOf[4].type,parentSchema:schema25.anyOf[4],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items1 = true;
}
const _errs12 = errors;
if(!(wrapper1.validate(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper1.validate.errors : joined(vErrors, wrapper1.validate.errors);
errors = vErrors.length;
}
else {
var props1 = wrapper1.validate.evaluated.props;
var items2 = wrapper1.validate.evaluated.items;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(items1 !== true && items2 !== undefined){
items1 = items2 === true ? true : items1 > items2 ? items1 : items2;
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema25.anyOf,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate60.errors = vErrors;
evaluated0.props = props1;
evaluated0.items = items1;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 60){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 60},schema:60,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 60){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema24.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern11.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*$"},schema:"^[A-Za-z][A-Za-z0-9-]*$",parentSchema:schema24.propertyNames,data:key0,propertyName:key0};
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
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema24.propertyNames.type,parentSchema:schema24.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema24.propertyNames,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate60(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.level === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.file === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.line === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.column === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.endLine === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endLine"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.endColumn === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endColumn"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.item === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.country === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.session === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.fingerprint === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.args === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "args"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.withheld === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "withheld"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.message === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.hint === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hint"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema23.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(!(((data0 === "new") || (data0 === "there")) || (data0 === "corrected"))){
const err17 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema23.properties.state.enum},schema:schema23.properties.state.enum,parentSchema:schema23.properties.state,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.rule !== undefined){
let data1 = data.rule;
if(typeof data1 === "string"){
if(data1.length > 60){
const err18 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema23.properties.rule,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern9.test(data1)){
const err19 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*$"},schema:"^[a-z][a-z-]*$",parentSchema:schema23.properties.rule,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema23.properties.rule.type,parentSchema:schema23.properties.rule,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(!(((data2 === "error") || (data2 === "warning")) || (data2 === "flag"))){
const err21 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema23.properties.level.enum},schema:schema23.properties.level.enum,parentSchema:schema23.properties.level,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(typeof data3 === "string"){
if(data3.length > 600){
const err22 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema23.properties.file,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema23.properties.file.type,parentSchema:schema23.properties.file,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.line !== undefined){
let data4 = data.line;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.line.type,parentSchema:schema23.properties.line,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema23.properties.line,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.properties.line,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.column !== undefined){
let data5 = data.column;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err27 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.column.type,parentSchema:schema23.properties.column,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000000 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema23.properties.column,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err29 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.properties.column,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.endLine !== undefined){
let data6 = data.endLine;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err30 = {instancePath:instancePath+"/endLine",schemaPath:"#/properties/endLine/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.endLine.type,parentSchema:schema23.properties.endLine,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000000 || isNaN(data6)){
const err31 = {instancePath:instancePath+"/endLine",schemaPath:"#/properties/endLine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema23.properties.endLine,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err32 = {instancePath:instancePath+"/endLine",schemaPath:"#/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.properties.endLine,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.endColumn !== undefined){
let data7 = data.endColumn;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err33 = {instancePath:instancePath+"/endColumn",schemaPath:"#/properties/endColumn/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.endColumn.type,parentSchema:schema23.properties.endColumn,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000000 || isNaN(data7)){
const err34 = {instancePath:instancePath+"/endColumn",schemaPath:"#/properties/endColumn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema23.properties.endColumn,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err35 = {instancePath:instancePath+"/endColumn",schemaPath:"#/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema23.properties.endColumn,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.item !== undefined){
let data8 = data.item;
const _errs17 = errors;
let valid1 = false;
const _errs18 = errors;
if(typeof data8 === "string"){
if(data8.length > 600){
const err36 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema23.properties.item.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema23.properties.item.anyOf[0].type,parentSchema:schema23.properties.item.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
const _errs20 = errors;
if(data8 !== null){
const err38 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema23.properties.item.anyOf[1].type,parentSchema:schema23.properties.item.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err39 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf",keyword:"anyOf",params:{},schema:schema23.properties.item.anyOf,parentSchema:schema23.properties.item,data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.country !== undefined){
let data9 = data.country;
const _errs23 = errors;
let valid2 = false;
const _errs24 = errors;
if(typeof data9 === "string"){
if(data9.length > 600){
const err40 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema23.properties.country.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema23.properties.country.anyOf[0].type,parentSchema:schema23.properties.country.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid2 = valid2 || _valid1;
const _errs26 = errors;
if(data9 !== null){
const err42 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema23.properties.country.anyOf[1].type,parentSchema:schema23.properties.country.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err43 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf",keyword:"anyOf",params:{},schema:schema23.properties.country.anyOf,parentSchema:schema23.properties.country,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.session !== undefined){
let data10 = data.session;
const _errs29 = errors;
let valid3 = false;
const _errs30 = errors;
if(typeof data10 === "string"){
if(data10.length > 600){
const err44 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema23.properties.session.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema23.properties.session.anyOf[0].type,parentSchema:schema23.properties.session.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid3 = valid3 || _valid2;
const _errs32 = errors;
if(data10 !== null){
const err46 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema23.properties.session.anyOf[1].type,parentSchema:schema23.properties.session.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err47 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/anyOf",keyword:"anyOf",params:{},schema:schema23.properties.session.anyOf,parentSchema:schema23.properties.session,data:data10};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.fingerprint !== undefined){
let data11 = data.fingerprint;
if(typeof data11 === "string"){
if(data11.length > 16){
const err48 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 16},schema:16,parentSchema:schema23.properties.fingerprint,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern10.test(data11)){
const err49 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},schema:"^[0-9a-f]{16}$",parentSchema:schema23.properties.fingerprint,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},schema:schema23.properties.fingerprint.type,parentSchema:schema23.properties.fingerprint,data:data11};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.args !== undefined){
if(!(validate59(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.withheld !== undefined){
let data13 = data.withheld;
if(typeof data13 !== "boolean"){
const err51 = {instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type: "boolean"},schema:schema23.properties.withheld.type,parentSchema:schema23.properties.withheld,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.message !== undefined){
let data14 = data.message;
if(typeof data14 === "string"){
if(data14.length > 2000){
const err52 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema23.properties.message,data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema23.properties.message.type,parentSchema:schema23.properties.message,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.hint !== undefined){
let data15 = data.hint;
if(typeof data15 === "string"){
if(data15.length > 2000){
const err54 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema23.properties.hint,data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},schema:schema23.properties.hint.type,parentSchema:schema23.properties.hint,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"required":["kind","weight","item","itemKind","file","said","message"],"properties":{"kind":{"type":"string","maxLength":30,"pattern":"^[a-z-]+$"},"weight":{"enum":["substance","editorial","translation"]},"item":{"anyOf":[{"type":"string","maxLength":600},{"type":"null"}]},"itemKind":{"type":"string","maxLength":30,"pattern":"^[a-z-]+$"},"file":{"type":"string","maxLength":600},"said":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"$ref":"#/$defs/saying"},"en":{"$ref":"#/$defs/saying"}}},"message":{"type":"string","maxLength":2000}}};
const pattern12 = new RegExp("^[a-z-]+$", "u");
const schema27 = {"type":"object","additionalProperties":false,"required":["say","args"],"properties":{"say":{"enum":["decided","added","addedAndDropped","removed","movedTo","movedAmong","reworded","rescheduled","defined","adopted","superseded","dropped","restored","proposedAgain","statusChanged","reported","reportedAhead","translated","edited"]},"args":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/value"}}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.say === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "say"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.args === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "args"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "say") || (key0 === "args"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.say !== undefined){
let data0 = data.say;
if(!(((((((((((((((((((data0 === "decided") || (data0 === "added")) || (data0 === "addedAndDropped")) || (data0 === "removed")) || (data0 === "movedTo")) || (data0 === "movedAmong")) || (data0 === "reworded")) || (data0 === "rescheduled")) || (data0 === "defined")) || (data0 === "adopted")) || (data0 === "superseded")) || (data0 === "dropped")) || (data0 === "restored")) || (data0 === "proposedAgain")) || (data0 === "statusChanged")) || (data0 === "reported")) || (data0 === "reportedAhead")) || (data0 === "translated")) || (data0 === "edited"))){
const err3 = {instancePath:instancePath+"/say",schemaPath:"#/properties/say/enum",keyword:"enum",params:{allowedValues: schema27.properties.say.enum},schema:schema27.properties.say.enum,parentSchema:schema27.properties.say,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.args !== undefined){
let data1 = data.args;
if(Array.isArray(data1)){
if(data1.length > 3){
const err4 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema27.properties.args,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data1[i0], {instancePath:instancePath+"/args/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"},schema:schema27.properties.args.type,parentSchema:schema27.properties.args,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.weight === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.item === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.itemKind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "itemKind"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.file === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.said === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "said"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.message === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "weight")) || (key0 === "item")) || (key0 === "itemKind")) || (key0 === "file")) || (key0 === "said")) || (key0 === "message"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 === "string"){
if(data0.length > 30){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema26.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern12.test(data0)){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z-]+$"},schema:"^[a-z-]+$",parentSchema:schema26.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema26.properties.kind.type,parentSchema:schema26.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((data1 === "substance") || (data1 === "editorial")) || (data1 === "translation"))){
const err11 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/enum",keyword:"enum",params:{allowedValues: schema26.properties.weight.enum},schema:schema26.properties.weight.enum,parentSchema:schema26.properties.weight,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.item !== undefined){
let data2 = data.item;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 === "string"){
if(data2.length > 600){
const err12 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema26.properties.item.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema26.properties.item.anyOf[0].type,parentSchema:schema26.properties.item.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err14 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema26.properties.item.anyOf[1].type,parentSchema:schema26.properties.item.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf",keyword:"anyOf",params:{},schema:schema26.properties.item.anyOf,parentSchema:schema26.properties.item,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.itemKind !== undefined){
let data3 = data.itemKind;
if(typeof data3 === "string"){
if(data3.length > 30){
const err16 = {instancePath:instancePath+"/itemKind",schemaPath:"#/properties/itemKind/maxLength",keyword:"maxLength",params:{limit: 30},schema:30,parentSchema:schema26.properties.itemKind,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern12.test(data3)){
const err17 = {instancePath:instancePath+"/itemKind",schemaPath:"#/properties/itemKind/pattern",keyword:"pattern",params:{pattern: "^[a-z-]+$"},schema:"^[a-z-]+$",parentSchema:schema26.properties.itemKind,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/itemKind",schemaPath:"#/properties/itemKind/type",keyword:"type",params:{type: "string"},schema:schema26.properties.itemKind.type,parentSchema:schema26.properties.itemKind,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if(typeof data4 === "string"){
if(data4.length > 600){
const err19 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema26.properties.file,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema26.properties.file.type,parentSchema:schema26.properties.file,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.said !== undefined){
let data5 = data.said;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.es === undefined){
const err21 = {instancePath:instancePath+"/said",schemaPath:"#/properties/said/required",keyword:"required",params:{missingProperty: "es"},schema:schema26.properties.said.required,parentSchema:schema26.properties.said,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.en === undefined){
const err22 = {instancePath:instancePath+"/said",schemaPath:"#/properties/said/required",keyword:"required",params:{missingProperty: "en"},schema:schema26.properties.said.required,parentSchema:schema26.properties.said,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "es") || (key1 === "en"))){
const err23 = {instancePath:instancePath+"/said",schemaPath:"#/properties/said/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema26.properties.said,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.es !== undefined){
if(!(validate65(data5.es, {instancePath:instancePath+"/said/es",parentData:data5,parentDataProperty:"es",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data5.en !== undefined){
if(!(validate65(data5.en, {instancePath:instancePath+"/said/en",parentData:data5,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type: "object"},schema:schema26.properties.said.type,parentSchema:schema26.properties.said,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.message !== undefined){
let data8 = data.message;
if(typeof data8 === "string"){
if(data8.length > 2000){
const err25 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26.properties.message,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema26.properties.message.type,parentSchema:schema26.properties.message,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"required":["plan","row","before","after","hidden"],"properties":{"plan":{"type":"string","maxLength":600},"row":{"type":"string","maxLength":600},"before":{"anyOf":[{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"$ref":"#/$defs/cells"},"en":{"$ref":"#/$defs/cells"}}},{"type":"null"}]},"after":{"anyOf":[{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"$ref":"#/$defs/cells"},"en":{"$ref":"#/$defs/cells"}}},{"type":"null"}]},"hidden":{"type":"object","additionalProperties":false,"required":["es","en"],"properties":{"es":{"type":"boolean"},"en":{"type":"boolean"}}}}};
const schema29 = {"type":"array","minItems":4,"maxItems":4,"items":{"type":"array","maxItems":500,"items":{"type":"string","maxLength":600}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 4){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 4){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 4},schema:4,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema29.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
let data1 = data0[i1];
if(typeof data1 === "string"){
if(data1.length > 600){
const err3 = {instancePath:instancePath+"/" + i0+"/" + i1,schemaPath:"#/items/items/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema29.items.items,data:data1};
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
const err4 = {instancePath:instancePath+"/" + i0+"/" + i1,schemaPath:"#/items/items/type",keyword:"type",params:{type: "string"},schema:schema29.items.items.type,parentSchema:schema29.items.items,data:data1};
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
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "array"},schema:schema29.items.type,parentSchema:schema29.items,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.row === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.after === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.hidden === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hidden"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "plan") || (key0 === "row")) || (key0 === "before")) || (key0 === "after")) || (key0 === "hidden"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.plan !== undefined){
let data0 = data.plan;
if(typeof data0 === "string"){
if(data0.length > 600){
const err6 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema28.properties.plan,data:data0};
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
const err7 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema28.properties.plan.type,parentSchema:schema28.properties.plan,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.row !== undefined){
let data1 = data.row;
if(typeof data1 === "string"){
if(data1.length > 600){
const err8 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema28.properties.row,data:data1};
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
const err9 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "string"},schema:schema28.properties.row.type,parentSchema:schema28.properties.row,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.before !== undefined){
let data2 = data.before;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.es === undefined){
const err10 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/required",keyword:"required",params:{missingProperty: "es"},schema:schema28.properties.before.anyOf[0].required,parentSchema:schema28.properties.before.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.en === undefined){
const err11 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/required",keyword:"required",params:{missingProperty: "en"},schema:schema28.properties.before.anyOf[0].required,parentSchema:schema28.properties.before.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "es") || (key1 === "en"))){
const err12 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema28.properties.before.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.es !== undefined){
if(!(validate71(data2.es, {instancePath:instancePath+"/before/es",parentData:data2,parentDataProperty:"es",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data2.en !== undefined){
if(!(validate71(data2.en, {instancePath:instancePath+"/before/en",parentData:data2,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "object"},schema:schema28.properties.before.anyOf[0].type,parentSchema:schema28.properties.before.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(data2 !== null){
const err14 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema28.properties.before.anyOf[1].type,parentSchema:schema28.properties.before.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{},schema:schema28.properties.before.anyOf,parentSchema:schema28.properties.before,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.after !== undefined){
let data5 = data.after;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.es === undefined){
const err16 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/required",keyword:"required",params:{missingProperty: "es"},schema:schema28.properties.after.anyOf[0].required,parentSchema:schema28.properties.after.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.en === undefined){
const err17 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/required",keyword:"required",params:{missingProperty: "en"},schema:schema28.properties.after.anyOf[0].required,parentSchema:schema28.properties.after.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "es") || (key2 === "en"))){
const err18 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema28.properties.after.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.es !== undefined){
if(!(validate71(data5.es, {instancePath:instancePath+"/after/es",parentData:data5,parentDataProperty:"es",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data5.en !== undefined){
if(!(validate71(data5.en, {instancePath:instancePath+"/after/en",parentData:data5,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "object"},schema:schema28.properties.after.anyOf[0].type,parentSchema:schema28.properties.after.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
const _errs22 = errors;
if(data5 !== null){
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema28.properties.after.anyOf[1].type,parentSchema:schema28.properties.after.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err21 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},schema:schema28.properties.after.anyOf,parentSchema:schema28.properties.after,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.hidden !== undefined){
let data8 = data.hidden;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.es === undefined){
const err22 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/required",keyword:"required",params:{missingProperty: "es"},schema:schema28.properties.hidden.required,parentSchema:schema28.properties.hidden,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.en === undefined){
const err23 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/required",keyword:"required",params:{missingProperty: "en"},schema:schema28.properties.hidden.required,parentSchema:schema28.properties.hidden,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "es") || (key3 === "en"))){
const err24 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema28.properties.hidden,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.es !== undefined){
let data9 = data8.es;
if(typeof data9 !== "boolean"){
const err25 = {instancePath:instancePath+"/hidden/es",schemaPath:"#/properties/hidden/properties/es/type",keyword:"type",params:{type: "boolean"},schema:schema28.properties.hidden.properties.es.type,parentSchema:schema28.properties.hidden.properties.es,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.en !== undefined){
let data10 = data8.en;
if(typeof data10 !== "boolean"){
const err26 = {instancePath:instancePath+"/hidden/en",schemaPath:"#/properties/hidden/properties/en/type",keyword:"type",params:{type: "boolean"},schema:schema28.properties.hidden.properties.en.type,parentSchema:schema28.properties.hidden.properties.en,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "object"},schema:schema28.properties.hidden.type,parentSchema:schema28.properties.hidden,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["path","change","type","part","country"],"properties":{"path":{"type":"string","maxLength":600},"change":{"enum":["added","changed","removed"]},"type":{"enum":["file","executable","symlink","submodule"]},"part":{"enum":["country","body","plan","sessions","decisions","settings","common","workflow","owners","package","tool","git","other"]},"country":{"anyOf":[{"type":"string","maxLength":2,"pattern":"^[A-Z]{2}$"},{"type":"null"}]}}};
const pattern6 = new RegExp("^[A-Z]{2}$", "u");

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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.change === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.part === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.country === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "change")) || (key0 === "type")) || (key0 === "part")) || (key0 === "country"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 600){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema30.properties.path,data:data0};
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
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.change !== undefined){
let data1 = data.change;
if(!(((data1 === "added") || (data1 === "changed")) || (data1 === "removed"))){
const err8 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: schema30.properties.change.enum},schema:schema30.properties.change.enum,parentSchema:schema30.properties.change,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((data2 === "file") || (data2 === "executable")) || (data2 === "symlink")) || (data2 === "submodule"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.type.enum},schema:schema30.properties.type.enum,parentSchema:schema30.properties.type,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.part !== undefined){
let data3 = data.part;
if(!(((((((((((((data3 === "country") || (data3 === "body")) || (data3 === "plan")) || (data3 === "sessions")) || (data3 === "decisions")) || (data3 === "settings")) || (data3 === "common")) || (data3 === "workflow")) || (data3 === "owners")) || (data3 === "package")) || (data3 === "tool")) || (data3 === "git")) || (data3 === "other"))){
const err10 = {instancePath:instancePath+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues: schema30.properties.part.enum},schema:schema30.properties.part.enum,parentSchema:schema30.properties.part,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country !== undefined){
let data4 = data.country;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data4 === "string"){
if(data4.length > 2){
const err11 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2},schema:2,parentSchema:schema30.properties.country.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern6.test(data4)){
const err12 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema30.properties.country.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema30.properties.country.anyOf[0].type,parentSchema:schema30.properties.country.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data4 !== null){
const err14 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema30.properties.country.anyOf[1].type,parentSchema:schema30.properties.country.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/anyOf",keyword:"anyOf",params:{},schema:schema30.properties.country.anyOf,parentSchema:schema30.properties.country,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answers/review.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.today === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "today"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.base === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.start === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.head === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.history === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "history"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.author === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "author"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.language === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.names === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.summary === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.notices === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.unread === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unread"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.findings === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.changes === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.rows === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.files === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if("1" !== data0){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1"},schema:"1",parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(typeof data1 === "string"){
if(data1.length > 600){
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema19.properties.data,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},schema:schema19.properties.data.type,parentSchema:schema19.properties.data,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.today !== undefined){
if(!(validate54(data.today, {instancePath:instancePath+"/today",parentData:data,parentDataProperty:"today",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
let data3 = data.base;
if(typeof data3 === "string"){
if(data3.length > 64){
const err21 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema19.properties.base,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern3.test(data3)){
const err22 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema19.properties.base,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},schema:schema19.properties.base.type,parentSchema:schema19.properties.base,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.start !== undefined){
let data4 = data.start;
if(typeof data4 === "string"){
if(data4.length > 64){
const err24 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema19.properties.start,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern3.test(data4)){
const err25 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema19.properties.start,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},schema:schema19.properties.start.type,parentSchema:schema19.properties.start,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.head !== undefined){
let data5 = data.head;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(typeof data5 === "string"){
if(data5.length > 64){
const err27 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema19.properties.head.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data5)){
const err28 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^(?:[0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema19.properties.head.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.properties.head.anyOf[0].type,parentSchema:schema19.properties.head.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
const _errs14 = errors;
if(data5 !== null){
const err30 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema19.properties.head.anyOf[1].type,parentSchema:schema19.properties.head.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err31 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.head.anyOf,parentSchema:schema19.properties.head,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.history !== undefined){
let data6 = data.history;
if(!((((data6 === "common") || (data6 === "several")) || (data6 === "cut")) || (data6 === "none"))){
const err32 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues: schema19.properties.history.enum},schema:schema19.properties.history.enum,parentSchema:schema19.properties.history,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.author !== undefined){
let data7 = data.author;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.country === undefined){
const err33 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: "country"},schema:schema19.properties.author.required,parentSchema:schema19.properties.author,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.countries === undefined){
const err34 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: "countries"},schema:schema19.properties.author.required,parentSchema:schema19.properties.author,data:data7};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.by === undefined){
const err35 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.author.required,parentSchema:schema19.properties.author,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.account === undefined){
const err36 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/required",keyword:"required",params:{missingProperty: "account"},schema:schema19.properties.author.required,parentSchema:schema19.properties.author,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "country") || (key1 === "countries")) || (key1 === "by")) || (key1 === "account"))){
const err37 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.author,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.country !== undefined){
let data8 = data7.country;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if(typeof data8 === "string"){
if(data8.length > 2){
const err38 = {instancePath:instancePath+"/author/country",schemaPath:"#/properties/author/properties/country/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2},schema:2,parentSchema:schema19.properties.author.properties.country.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern6.test(data8)){
const err39 = {instancePath:instancePath+"/author/country",schemaPath:"#/properties/author/properties/country/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema19.properties.author.properties.country.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/author/country",schemaPath:"#/properties/author/properties/country/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.properties.author.properties.country.anyOf[0].type,parentSchema:schema19.properties.author.properties.country.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
const _errs24 = errors;
if(data8 !== null){
const err41 = {instancePath:instancePath+"/author/country",schemaPath:"#/properties/author/properties/country/anyOf/1/type",keyword:"type",params:{type: "null"},schema:schema19.properties.author.properties.country.anyOf[1].type,parentSchema:schema19.properties.author.properties.country.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err42 = {instancePath:instancePath+"/author/country",schemaPath:"#/properties/author/properties/country/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.author.properties.country.anyOf,parentSchema:schema19.properties.author.properties.country,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data7.countries !== undefined){
let data9 = data7.countries;
if(Array.isArray(data9)){
if(data9.length > 100){
const err43 = {instancePath:instancePath+"/author/countries",schemaPath:"#/properties/author/properties/countries/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.author.properties.countries,data:data9};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(data10.length > 2){
const err44 = {instancePath:instancePath+"/author/countries/" + i0,schemaPath:"#/properties/author/properties/countries/items/maxLength",keyword:"maxLength",params:{limit: 2},schema:2,parentSchema:schema19.properties.author.properties.countries.items,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern6.test(data10)){
const err45 = {instancePath:instancePath+"/author/countries/" + i0,schemaPath:"#/properties/author/properties/countries/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema19.properties.author.properties.countries.items,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/author/countries/" + i0,schemaPath:"#/properties/author/properties/countries/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.author.properties.countries.items.type,parentSchema:schema19.properties.author.properties.countries.items,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/author/countries",schemaPath:"#/properties/author/properties/countries/type",keyword:"type",params:{type: "array"},schema:schema19.properties.author.properties.countries.type,parentSchema:schema19.properties.author.properties.countries,data:data9};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.by !== undefined){
let data11 = data7.by;
if(!(((data11 === "country") || (data11 === "actor")) || (data11 === null))){
const err48 = {instancePath:instancePath+"/author/by",schemaPath:"#/properties/author/properties/by/enum",keyword:"enum",params:{allowedValues: schema19.properties.author.properties.by.enum},schema:schema19.properties.author.properties.by.enum,parentSchema:schema19.properties.author.properties.by,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data7.account !== undefined){
let data12 = data7.account;
if(!(((((data12 === "known") || (data12 === "several")) || (data12 === "unknown")) || (data12 === "public")) || (data12 === null))){
const err49 = {instancePath:instancePath+"/author/account",schemaPath:"#/properties/author/properties/account/enum",keyword:"enum",params:{allowedValues: schema19.properties.author.properties.account.enum},schema:schema19.properties.author.properties.account.enum,parentSchema:schema19.properties.author.properties.account,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "object"},schema:schema19.properties.author.type,parentSchema:schema19.properties.author,data:data7};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.language !== undefined){
let data13 = data.language;
if(!(((data13 === "es") || (data13 === "en")) || (data13 === null))){
const err51 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema19.properties.language.enum},schema:schema19.properties.language.enum,parentSchema:schema19.properties.language,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.names !== undefined){
let data14 = data.names;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 700){
const err52 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxProperties",keyword:"maxProperties",params:{limit: 700},schema:700,parentSchema:schema19.properties.names,data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data14){
const _errs35 = errors;
if(typeof key2 === "string"){
if(key2.length > 2){
const err53 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames/maxLength",keyword:"maxLength",params:{limit: 2},schema:2,parentSchema:schema19.properties.names.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern6.test(key2)){
const err54 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema19.properties.names.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema19.properties.names.propertyNames.type,parentSchema:schema19.properties.names.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid6 = _errs35 === errors;
if(!valid6){
const err56 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema19.properties.names.propertyNames,parentSchema:schema19.properties.names,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key3 in data14){
let data15 = data14[key3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.es === undefined){
const err57 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/names/additionalProperties/required",keyword:"required",params:{missingProperty: "es"},schema:schema19.properties.names.additionalProperties.required,parentSchema:schema19.properties.names.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data15.en === undefined){
const err58 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/names/additionalProperties/required",keyword:"required",params:{missingProperty: "en"},schema:schema19.properties.names.additionalProperties.required,parentSchema:schema19.properties.names.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key4 in data15){
if(!((key4 === "es") || (key4 === "en"))){
const err59 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/names/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.names.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.es !== undefined){
let data16 = data15.es;
if(typeof data16 === "string"){
if(data16.length > 600){
const err60 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/es",schemaPath:"#/properties/names/additionalProperties/properties/es/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema19.properties.names.additionalProperties.properties.es,data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/es",schemaPath:"#/properties/names/additionalProperties/properties/es/type",keyword:"type",params:{type: "string"},schema:schema19.properties.names.additionalProperties.properties.es.type,parentSchema:schema19.properties.names.additionalProperties.properties.es,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data15.en !== undefined){
let data17 = data15.en;
if(typeof data17 === "string"){
if(data17.length > 600){
const err62 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/en",schemaPath:"#/properties/names/additionalProperties/properties/en/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema19.properties.names.additionalProperties.properties.en,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/en",schemaPath:"#/properties/names/additionalProperties/properties/en/type",keyword:"type",params:{type: "string"},schema:schema19.properties.names.additionalProperties.properties.en.type,parentSchema:schema19.properties.names.additionalProperties.properties.en,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/names/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema19.properties.names.additionalProperties.type,parentSchema:schema19.properties.names.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},schema:schema19.properties.names.type,parentSchema:schema19.properties.names,data:data14};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.summary !== undefined){
let data18 = data.summary;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.new === undefined){
const err66 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "new"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data18.there === undefined){
const err67 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "there"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data18.corrected === undefined){
const err68 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "corrected"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data18.accepted === undefined){
const err69 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "accepted"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data18.files === undefined){
const err70 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "files"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data18.guarded === undefined){
const err71 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "guarded"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data18.foreign === undefined){
const err72 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "foreign"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data18.changes === undefined){
const err73 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "changes"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data18.rows === undefined){
const err74 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "rows"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data18.notices === undefined){
const err75 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "notices"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data18.unread === undefined){
const err76 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unread"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data18.settled === undefined){
const err77 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "settled"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data18.stayed === undefined){
const err78 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "stayed"},schema:schema19.properties.summary.required,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key5 in data18){
if(!(func1.call(schema19.properties.summary.properties, key5))){
const err79 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data18.new !== undefined){
let data19 = data18.new;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.errors === undefined){
const err80 = {instancePath:instancePath+"/summary/new",schemaPath:"#/properties/summary/properties/new/required",keyword:"required",params:{missingProperty: "errors"},schema:schema19.properties.summary.properties.new.required,parentSchema:schema19.properties.summary.properties.new,data:data19};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data19.warnings === undefined){
const err81 = {instancePath:instancePath+"/summary/new",schemaPath:"#/properties/summary/properties/new/required",keyword:"required",params:{missingProperty: "warnings"},schema:schema19.properties.summary.properties.new.required,parentSchema:schema19.properties.summary.properties.new,data:data19};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data19.flags === undefined){
const err82 = {instancePath:instancePath+"/summary/new",schemaPath:"#/properties/summary/properties/new/required",keyword:"required",params:{missingProperty: "flags"},schema:schema19.properties.summary.properties.new.required,parentSchema:schema19.properties.summary.properties.new,data:data19};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key6 in data19){
if(!(((key6 === "errors") || (key6 === "warnings")) || (key6 === "flags"))){
const err83 = {instancePath:instancePath+"/summary/new",schemaPath:"#/properties/summary/properties/new/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.summary.properties.new,data:data19};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data19.errors !== undefined){
let data20 = data19.errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err84 = {instancePath:instancePath+"/summary/new/errors",schemaPath:"#/properties/summary/properties/new/properties/errors/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.new.properties.errors.type,parentSchema:schema19.properties.summary.properties.new.properties.errors,data:data20};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 10000000 || isNaN(data20)){
const err85 = {instancePath:instancePath+"/summary/new/errors",schemaPath:"#/properties/summary/properties/new/properties/errors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.new.properties.errors,data:data20};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err86 = {instancePath:instancePath+"/summary/new/errors",schemaPath:"#/properties/summary/properties/new/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.new.properties.errors,data:data20};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data19.warnings !== undefined){
let data21 = data19.warnings;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err87 = {instancePath:instancePath+"/summary/new/warnings",schemaPath:"#/properties/summary/properties/new/properties/warnings/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.new.properties.warnings.type,parentSchema:schema19.properties.summary.properties.new.properties.warnings,data:data21};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 10000000 || isNaN(data21)){
const err88 = {instancePath:instancePath+"/summary/new/warnings",schemaPath:"#/properties/summary/properties/new/properties/warnings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.new.properties.warnings,data:data21};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err89 = {instancePath:instancePath+"/summary/new/warnings",schemaPath:"#/properties/summary/properties/new/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.new.properties.warnings,data:data21};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data19.flags !== undefined){
let data22 = data19.flags;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err90 = {instancePath:instancePath+"/summary/new/flags",schemaPath:"#/properties/summary/properties/new/properties/flags/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.new.properties.flags.type,parentSchema:schema19.properties.summary.properties.new.properties.flags,data:data22};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 10000000 || isNaN(data22)){
const err91 = {instancePath:instancePath+"/summary/new/flags",schemaPath:"#/properties/summary/properties/new/properties/flags/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.new.properties.flags,data:data22};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err92 = {instancePath:instancePath+"/summary/new/flags",schemaPath:"#/properties/summary/properties/new/properties/flags/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.new.properties.flags,data:data22};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/summary/new",schemaPath:"#/properties/summary/properties/new/type",keyword:"type",params:{type: "object"},schema:schema19.properties.summary.properties.new.type,parentSchema:schema19.properties.summary.properties.new,data:data19};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data18.there !== undefined){
let data23 = data18.there;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.errors === undefined){
const err94 = {instancePath:instancePath+"/summary/there",schemaPath:"#/properties/summary/properties/there/required",keyword:"required",params:{missingProperty: "errors"},schema:schema19.properties.summary.properties.there.required,parentSchema:schema19.properties.summary.properties.there,data:data23};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data23.warnings === undefined){
const err95 = {instancePath:instancePath+"/summary/there",schemaPath:"#/properties/summary/properties/there/required",keyword:"required",params:{missingProperty: "warnings"},schema:schema19.properties.summary.properties.there.required,parentSchema:schema19.properties.summary.properties.there,data:data23};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data23.flags === undefined){
const err96 = {instancePath:instancePath+"/summary/there",schemaPath:"#/properties/summary/properties/there/required",keyword:"required",params:{missingProperty: "flags"},schema:schema19.properties.summary.properties.there.required,parentSchema:schema19.properties.summary.properties.there,data:data23};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key7 in data23){
if(!(((key7 === "errors") || (key7 === "warnings")) || (key7 === "flags"))){
const err97 = {instancePath:instancePath+"/summary/there",schemaPath:"#/properties/summary/properties/there/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.summary.properties.there,data:data23};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data23.errors !== undefined){
let data24 = data23.errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err98 = {instancePath:instancePath+"/summary/there/errors",schemaPath:"#/properties/summary/properties/there/properties/errors/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.there.properties.errors.type,parentSchema:schema19.properties.summary.properties.there.properties.errors,data:data24};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 10000000 || isNaN(data24)){
const err99 = {instancePath:instancePath+"/summary/there/errors",schemaPath:"#/properties/summary/properties/there/properties/errors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.there.properties.errors,data:data24};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err100 = {instancePath:instancePath+"/summary/there/errors",schemaPath:"#/properties/summary/properties/there/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.there.properties.errors,data:data24};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data23.warnings !== undefined){
let data25 = data23.warnings;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err101 = {instancePath:instancePath+"/summary/there/warnings",schemaPath:"#/properties/summary/properties/there/properties/warnings/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.there.properties.warnings.type,parentSchema:schema19.properties.summary.properties.there.properties.warnings,data:data25};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 10000000 || isNaN(data25)){
const err102 = {instancePath:instancePath+"/summary/there/warnings",schemaPath:"#/properties/summary/properties/there/properties/warnings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.there.properties.warnings,data:data25};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err103 = {instancePath:instancePath+"/summary/there/warnings",schemaPath:"#/properties/summary/properties/there/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.there.properties.warnings,data:data25};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data23.flags !== undefined){
let data26 = data23.flags;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err104 = {instancePath:instancePath+"/summary/there/flags",schemaPath:"#/properties/summary/properties/there/properties/flags/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.there.properties.flags.type,parentSchema:schema19.properties.summary.properties.there.properties.flags,data:data26};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 10000000 || isNaN(data26)){
const err105 = {instancePath:instancePath+"/summary/there/flags",schemaPath:"#/properties/summary/properties/there/properties/flags/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.there.properties.flags,data:data26};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err106 = {instancePath:instancePath+"/summary/there/flags",schemaPath:"#/properties/summary/properties/there/properties/flags/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.there.properties.flags,data:data26};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/summary/there",schemaPath:"#/properties/summary/properties/there/type",keyword:"type",params:{type: "object"},schema:schema19.properties.summary.properties.there.type,parentSchema:schema19.properties.summary.properties.there,data:data23};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data18.corrected !== undefined){
let data27 = data18.corrected;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.errors === undefined){
const err108 = {instancePath:instancePath+"/summary/corrected",schemaPath:"#/properties/summary/properties/corrected/required",keyword:"required",params:{missingProperty: "errors"},schema:schema19.properties.summary.properties.corrected.required,parentSchema:schema19.properties.summary.properties.corrected,data:data27};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data27.warnings === undefined){
const err109 = {instancePath:instancePath+"/summary/corrected",schemaPath:"#/properties/summary/properties/corrected/required",keyword:"required",params:{missingProperty: "warnings"},schema:schema19.properties.summary.properties.corrected.required,parentSchema:schema19.properties.summary.properties.corrected,data:data27};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data27.flags === undefined){
const err110 = {instancePath:instancePath+"/summary/corrected",schemaPath:"#/properties/summary/properties/corrected/required",keyword:"required",params:{missingProperty: "flags"},schema:schema19.properties.summary.properties.corrected.required,parentSchema:schema19.properties.summary.properties.corrected,data:data27};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key8 in data27){
if(!(((key8 === "errors") || (key8 === "warnings")) || (key8 === "flags"))){
const err111 = {instancePath:instancePath+"/summary/corrected",schemaPath:"#/properties/summary/properties/corrected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.summary.properties.corrected,data:data27};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data27.errors !== undefined){
let data28 = data27.errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err112 = {instancePath:instancePath+"/summary/corrected/errors",schemaPath:"#/properties/summary/properties/corrected/properties/errors/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.corrected.properties.errors.type,parentSchema:schema19.properties.summary.properties.corrected.properties.errors,data:data28};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 10000000 || isNaN(data28)){
const err113 = {instancePath:instancePath+"/summary/corrected/errors",schemaPath:"#/properties/summary/properties/corrected/properties/errors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.corrected.properties.errors,data:data28};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err114 = {instancePath:instancePath+"/summary/corrected/errors",schemaPath:"#/properties/summary/properties/corrected/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.corrected.properties.errors,data:data28};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data27.warnings !== undefined){
let data29 = data27.warnings;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err115 = {instancePath:instancePath+"/summary/corrected/warnings",schemaPath:"#/properties/summary/properties/corrected/properties/warnings/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.corrected.properties.warnings.type,parentSchema:schema19.properties.summary.properties.corrected.properties.warnings,data:data29};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 10000000 || isNaN(data29)){
const err116 = {instancePath:instancePath+"/summary/corrected/warnings",schemaPath:"#/properties/summary/properties/corrected/properties/warnings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.corrected.properties.warnings,data:data29};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err117 = {instancePath:instancePath+"/summary/corrected/warnings",schemaPath:"#/properties/summary/properties/corrected/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.corrected.properties.warnings,data:data29};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data27.flags !== undefined){
let data30 = data27.flags;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err118 = {instancePath:instancePath+"/summary/corrected/flags",schemaPath:"#/properties/summary/properties/corrected/properties/flags/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.corrected.properties.flags.type,parentSchema:schema19.properties.summary.properties.corrected.properties.flags,data:data30};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 10000000 || isNaN(data30)){
const err119 = {instancePath:instancePath+"/summary/corrected/flags",schemaPath:"#/properties/summary/properties/corrected/properties/flags/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.corrected.properties.flags,data:data30};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err120 = {instancePath:instancePath+"/summary/corrected/flags",schemaPath:"#/properties/summary/properties/corrected/properties/flags/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.corrected.properties.flags,data:data30};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/summary/corrected",schemaPath:"#/properties/summary/properties/corrected/type",keyword:"type",params:{type: "object"},schema:schema19.properties.summary.properties.corrected.type,parentSchema:schema19.properties.summary.properties.corrected,data:data27};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data18.accepted !== undefined){
let data31 = data18.accepted;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err122 = {instancePath:instancePath+"/summary/accepted",schemaPath:"#/properties/summary/properties/accepted/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.accepted.type,parentSchema:schema19.properties.summary.properties.accepted,data:data31};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 10000000 || isNaN(data31)){
const err123 = {instancePath:instancePath+"/summary/accepted",schemaPath:"#/properties/summary/properties/accepted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.accepted,data:data31};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err124 = {instancePath:instancePath+"/summary/accepted",schemaPath:"#/properties/summary/properties/accepted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.accepted,data:data31};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data18.files !== undefined){
let data32 = data18.files;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err125 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.files.type,parentSchema:schema19.properties.summary.properties.files,data:data32};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 10000000 || isNaN(data32)){
const err126 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.files,data:data32};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err127 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.files,data:data32};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data18.foreign !== undefined){
let data33 = data18.foreign;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err128 = {instancePath:instancePath+"/summary/foreign",schemaPath:"#/properties/summary/properties/foreign/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.foreign.type,parentSchema:schema19.properties.summary.properties.foreign,data:data33};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 10000000 || isNaN(data33)){
const err129 = {instancePath:instancePath+"/summary/foreign",schemaPath:"#/properties/summary/properties/foreign/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.foreign,data:data33};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err130 = {instancePath:instancePath+"/summary/foreign",schemaPath:"#/properties/summary/properties/foreign/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.foreign,data:data33};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data18.guarded !== undefined){
let data34 = data18.guarded;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key9 in data34){
if(!(func1.call(schema19.properties.summary.properties.guarded.properties, key9))){
const err131 = {instancePath:instancePath+"/summary/guarded",schemaPath:"#/properties/summary/properties/guarded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.summary.properties.guarded,data:data34};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data34.body !== undefined){
let data35 = data34.body;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err132 = {instancePath:instancePath+"/summary/guarded/body",schemaPath:"#/properties/summary/properties/guarded/properties/body/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.body.type,parentSchema:schema19.properties.summary.properties.guarded.properties.body,data:data35};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 10000000 || isNaN(data35)){
const err133 = {instancePath:instancePath+"/summary/guarded/body",schemaPath:"#/properties/summary/properties/guarded/properties/body/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.body,data:data35};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err134 = {instancePath:instancePath+"/summary/guarded/body",schemaPath:"#/properties/summary/properties/guarded/properties/body/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.body,data:data35};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data34.plan !== undefined){
let data36 = data34.plan;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err135 = {instancePath:instancePath+"/summary/guarded/plan",schemaPath:"#/properties/summary/properties/guarded/properties/plan/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.plan.type,parentSchema:schema19.properties.summary.properties.guarded.properties.plan,data:data36};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 10000000 || isNaN(data36)){
const err136 = {instancePath:instancePath+"/summary/guarded/plan",schemaPath:"#/properties/summary/properties/guarded/properties/plan/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.plan,data:data36};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err137 = {instancePath:instancePath+"/summary/guarded/plan",schemaPath:"#/properties/summary/properties/guarded/properties/plan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.plan,data:data36};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data34.sessions !== undefined){
let data37 = data34.sessions;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err138 = {instancePath:instancePath+"/summary/guarded/sessions",schemaPath:"#/properties/summary/properties/guarded/properties/sessions/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.sessions.type,parentSchema:schema19.properties.summary.properties.guarded.properties.sessions,data:data37};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 10000000 || isNaN(data37)){
const err139 = {instancePath:instancePath+"/summary/guarded/sessions",schemaPath:"#/properties/summary/properties/guarded/properties/sessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.sessions,data:data37};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err140 = {instancePath:instancePath+"/summary/guarded/sessions",schemaPath:"#/properties/summary/properties/guarded/properties/sessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.sessions,data:data37};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data34.decisions !== undefined){
let data38 = data34.decisions;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err141 = {instancePath:instancePath+"/summary/guarded/decisions",schemaPath:"#/properties/summary/properties/guarded/properties/decisions/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.decisions.type,parentSchema:schema19.properties.summary.properties.guarded.properties.decisions,data:data38};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 10000000 || isNaN(data38)){
const err142 = {instancePath:instancePath+"/summary/guarded/decisions",schemaPath:"#/properties/summary/properties/guarded/properties/decisions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.decisions,data:data38};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err143 = {instancePath:instancePath+"/summary/guarded/decisions",schemaPath:"#/properties/summary/properties/guarded/properties/decisions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.decisions,data:data38};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data34.settings !== undefined){
let data39 = data34.settings;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err144 = {instancePath:instancePath+"/summary/guarded/settings",schemaPath:"#/properties/summary/properties/guarded/properties/settings/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.settings.type,parentSchema:schema19.properties.summary.properties.guarded.properties.settings,data:data39};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 10000000 || isNaN(data39)){
const err145 = {instancePath:instancePath+"/summary/guarded/settings",schemaPath:"#/properties/summary/properties/guarded/properties/settings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.settings,data:data39};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err146 = {instancePath:instancePath+"/summary/guarded/settings",schemaPath:"#/properties/summary/properties/guarded/properties/settings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.settings,data:data39};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data34.common !== undefined){
let data40 = data34.common;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err147 = {instancePath:instancePath+"/summary/guarded/common",schemaPath:"#/properties/summary/properties/guarded/properties/common/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.common.type,parentSchema:schema19.properties.summary.properties.guarded.properties.common,data:data40};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 10000000 || isNaN(data40)){
const err148 = {instancePath:instancePath+"/summary/guarded/common",schemaPath:"#/properties/summary/properties/guarded/properties/common/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.common,data:data40};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err149 = {instancePath:instancePath+"/summary/guarded/common",schemaPath:"#/properties/summary/properties/guarded/properties/common/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.common,data:data40};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data34.workflow !== undefined){
let data41 = data34.workflow;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err150 = {instancePath:instancePath+"/summary/guarded/workflow",schemaPath:"#/properties/summary/properties/guarded/properties/workflow/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.workflow.type,parentSchema:schema19.properties.summary.properties.guarded.properties.workflow,data:data41};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 10000000 || isNaN(data41)){
const err151 = {instancePath:instancePath+"/summary/guarded/workflow",schemaPath:"#/properties/summary/properties/guarded/properties/workflow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.workflow,data:data41};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err152 = {instancePath:instancePath+"/summary/guarded/workflow",schemaPath:"#/properties/summary/properties/guarded/properties/workflow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.workflow,data:data41};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data34.owners !== undefined){
let data42 = data34.owners;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err153 = {instancePath:instancePath+"/summary/guarded/owners",schemaPath:"#/properties/summary/properties/guarded/properties/owners/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.owners.type,parentSchema:schema19.properties.summary.properties.guarded.properties.owners,data:data42};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 10000000 || isNaN(data42)){
const err154 = {instancePath:instancePath+"/summary/guarded/owners",schemaPath:"#/properties/summary/properties/guarded/properties/owners/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.owners,data:data42};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err155 = {instancePath:instancePath+"/summary/guarded/owners",schemaPath:"#/properties/summary/properties/guarded/properties/owners/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.owners,data:data42};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data34.package !== undefined){
let data43 = data34.package;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err156 = {instancePath:instancePath+"/summary/guarded/package",schemaPath:"#/properties/summary/properties/guarded/properties/package/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.package.type,parentSchema:schema19.properties.summary.properties.guarded.properties.package,data:data43};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 10000000 || isNaN(data43)){
const err157 = {instancePath:instancePath+"/summary/guarded/package",schemaPath:"#/properties/summary/properties/guarded/properties/package/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.package,data:data43};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err158 = {instancePath:instancePath+"/summary/guarded/package",schemaPath:"#/properties/summary/properties/guarded/properties/package/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.package,data:data43};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data34.tool !== undefined){
let data44 = data34.tool;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err159 = {instancePath:instancePath+"/summary/guarded/tool",schemaPath:"#/properties/summary/properties/guarded/properties/tool/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.tool.type,parentSchema:schema19.properties.summary.properties.guarded.properties.tool,data:data44};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 10000000 || isNaN(data44)){
const err160 = {instancePath:instancePath+"/summary/guarded/tool",schemaPath:"#/properties/summary/properties/guarded/properties/tool/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.tool,data:data44};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err161 = {instancePath:instancePath+"/summary/guarded/tool",schemaPath:"#/properties/summary/properties/guarded/properties/tool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.tool,data:data44};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data34.git !== undefined){
let data45 = data34.git;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err162 = {instancePath:instancePath+"/summary/guarded/git",schemaPath:"#/properties/summary/properties/guarded/properties/git/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.git.type,parentSchema:schema19.properties.summary.properties.guarded.properties.git,data:data45};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 10000000 || isNaN(data45)){
const err163 = {instancePath:instancePath+"/summary/guarded/git",schemaPath:"#/properties/summary/properties/guarded/properties/git/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.git,data:data45};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err164 = {instancePath:instancePath+"/summary/guarded/git",schemaPath:"#/properties/summary/properties/guarded/properties/git/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.git,data:data45};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data34.other !== undefined){
let data46 = data34.other;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err165 = {instancePath:instancePath+"/summary/guarded/other",schemaPath:"#/properties/summary/properties/guarded/properties/other/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.other.type,parentSchema:schema19.properties.summary.properties.guarded.properties.other,data:data46};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 10000000 || isNaN(data46)){
const err166 = {instancePath:instancePath+"/summary/guarded/other",schemaPath:"#/properties/summary/properties/guarded/properties/other/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.other,data:data46};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err167 = {instancePath:instancePath+"/summary/guarded/other",schemaPath:"#/properties/summary/properties/guarded/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.other,data:data46};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data34.symlink !== undefined){
let data47 = data34.symlink;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err168 = {instancePath:instancePath+"/summary/guarded/symlink",schemaPath:"#/properties/summary/properties/guarded/properties/symlink/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.symlink.type,parentSchema:schema19.properties.summary.properties.guarded.properties.symlink,data:data47};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 10000000 || isNaN(data47)){
const err169 = {instancePath:instancePath+"/summary/guarded/symlink",schemaPath:"#/properties/summary/properties/guarded/properties/symlink/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.symlink,data:data47};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err170 = {instancePath:instancePath+"/summary/guarded/symlink",schemaPath:"#/properties/summary/properties/guarded/properties/symlink/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.symlink,data:data47};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(data34.submodule !== undefined){
let data48 = data34.submodule;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err171 = {instancePath:instancePath+"/summary/guarded/submodule",schemaPath:"#/properties/summary/properties/guarded/properties/submodule/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.submodule.type,parentSchema:schema19.properties.summary.properties.guarded.properties.submodule,data:data48};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 10000000 || isNaN(data48)){
const err172 = {instancePath:instancePath+"/summary/guarded/submodule",schemaPath:"#/properties/summary/properties/guarded/properties/submodule/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.submodule,data:data48};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err173 = {instancePath:instancePath+"/summary/guarded/submodule",schemaPath:"#/properties/summary/properties/guarded/properties/submodule/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.submodule,data:data48};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data34.executable !== undefined){
let data49 = data34.executable;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err174 = {instancePath:instancePath+"/summary/guarded/executable",schemaPath:"#/properties/summary/properties/guarded/properties/executable/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.guarded.properties.executable.type,parentSchema:schema19.properties.summary.properties.guarded.properties.executable,data:data49};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 10000000 || isNaN(data49)){
const err175 = {instancePath:instancePath+"/summary/guarded/executable",schemaPath:"#/properties/summary/properties/guarded/properties/executable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.guarded.properties.executable,data:data49};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err176 = {instancePath:instancePath+"/summary/guarded/executable",schemaPath:"#/properties/summary/properties/guarded/properties/executable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.guarded.properties.executable,data:data49};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/summary/guarded",schemaPath:"#/properties/summary/properties/guarded/type",keyword:"type",params:{type: "object"},schema:schema19.properties.summary.properties.guarded.type,parentSchema:schema19.properties.summary.properties.guarded,data:data34};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data18.changes !== undefined){
let data50 = data18.changes;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err178 = {instancePath:instancePath+"/summary/changes",schemaPath:"#/properties/summary/properties/changes/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.changes.type,parentSchema:schema19.properties.summary.properties.changes,data:data50};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 10000000 || isNaN(data50)){
const err179 = {instancePath:instancePath+"/summary/changes",schemaPath:"#/properties/summary/properties/changes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.changes,data:data50};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err180 = {instancePath:instancePath+"/summary/changes",schemaPath:"#/properties/summary/properties/changes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.changes,data:data50};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data18.rows !== undefined){
let data51 = data18.rows;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err181 = {instancePath:instancePath+"/summary/rows",schemaPath:"#/properties/summary/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.rows.type,parentSchema:schema19.properties.summary.properties.rows,data:data51};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 10000000 || isNaN(data51)){
const err182 = {instancePath:instancePath+"/summary/rows",schemaPath:"#/properties/summary/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.rows,data:data51};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err183 = {instancePath:instancePath+"/summary/rows",schemaPath:"#/properties/summary/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.rows,data:data51};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data18.notices !== undefined){
let data52 = data18.notices;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err184 = {instancePath:instancePath+"/summary/notices",schemaPath:"#/properties/summary/properties/notices/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.notices.type,parentSchema:schema19.properties.summary.properties.notices,data:data52};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 10000000 || isNaN(data52)){
const err185 = {instancePath:instancePath+"/summary/notices",schemaPath:"#/properties/summary/properties/notices/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.notices,data:data52};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err186 = {instancePath:instancePath+"/summary/notices",schemaPath:"#/properties/summary/properties/notices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.notices,data:data52};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data18.unread !== undefined){
let data53 = data18.unread;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err187 = {instancePath:instancePath+"/summary/unread",schemaPath:"#/properties/summary/properties/unread/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.unread.type,parentSchema:schema19.properties.summary.properties.unread,data:data53};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 10000000 || isNaN(data53)){
const err188 = {instancePath:instancePath+"/summary/unread",schemaPath:"#/properties/summary/properties/unread/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.unread,data:data53};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err189 = {instancePath:instancePath+"/summary/unread",schemaPath:"#/properties/summary/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.unread,data:data53};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data18.settled !== undefined){
let data54 = data18.settled;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err190 = {instancePath:instancePath+"/summary/settled",schemaPath:"#/properties/summary/properties/settled/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.settled.type,parentSchema:schema19.properties.summary.properties.settled,data:data54};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 10000000 || isNaN(data54)){
const err191 = {instancePath:instancePath+"/summary/settled",schemaPath:"#/properties/summary/properties/settled/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.settled,data:data54};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err192 = {instancePath:instancePath+"/summary/settled",schemaPath:"#/properties/summary/properties/settled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.settled,data:data54};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
if(data18.stayed !== undefined){
let data55 = data18.stayed;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err193 = {instancePath:instancePath+"/summary/stayed",schemaPath:"#/properties/summary/properties/stayed/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.summary.properties.stayed.type,parentSchema:schema19.properties.summary.properties.stayed,data:data55};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 10000000 || isNaN(data55)){
const err194 = {instancePath:instancePath+"/summary/stayed",schemaPath:"#/properties/summary/properties/stayed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema19.properties.summary.properties.stayed,data:data55};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err195 = {instancePath:instancePath+"/summary/stayed",schemaPath:"#/properties/summary/properties/stayed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.summary.properties.stayed,data:data55};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},schema:schema19.properties.summary.type,parentSchema:schema19.properties.summary,data:data18};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.notices !== undefined){
let data56 = data.notices;
if(Array.isArray(data56)){
if(data56.length > 100){
const err197 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.notices,data:data56};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
const len1 = data56.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data56[i1], {instancePath:instancePath+"/notices/" + i1,parentData:data56,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err198 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema19.properties.notices.type,parentSchema:schema19.properties.notices,data:data56};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.unread !== undefined){
let data58 = data.unread;
if(Array.isArray(data58)){
if(data58.length > 500){
const err199 = {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.unread,data:data58};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len2 = data58.length;
for(let i2=0; i2<len2; i2++){
let data59 = data58[i2];
if(typeof data59 === "string"){
if(data59.length > 600){
const err200 = {instancePath:instancePath+"/unread/" + i2,schemaPath:"#/properties/unread/items/maxLength",keyword:"maxLength",params:{limit: 600},schema:600,parentSchema:schema19.properties.unread.items,data:data59};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/unread/" + i2,schemaPath:"#/properties/unread/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unread.items.type,parentSchema:schema19.properties.unread.items,data:data59};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "array"},schema:schema19.properties.unread.type,parentSchema:schema19.properties.unread,data:data58};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.findings !== undefined){
let data60 = data.findings;
if(Array.isArray(data60)){
if(data60.length > 500){
const err203 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.findings,data:data60};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len3 = data60.length;
for(let i3=0; i3<len3; i3++){
if(!(validate58(data60[i3], {instancePath:instancePath+"/findings/" + i3,parentData:data60,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err204 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema19.properties.findings.type,parentSchema:schema19.properties.findings,data:data60};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.changes !== undefined){
let data62 = data.changes;
if(Array.isArray(data62)){
if(data62.length > 300){
const err205 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 300},schema:300,parentSchema:schema19.properties.changes,data:data62};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
const len4 = data62.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data62[i4], {instancePath:instancePath+"/changes/" + i4,parentData:data62,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : joined(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err206 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.changes.type,parentSchema:schema19.properties.changes,data:data62};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.rows !== undefined){
let data64 = data.rows;
if(Array.isArray(data64)){
if(data64.length > 60){
const err207 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema19.properties.rows,data:data64};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const len5 = data64.length;
for(let i5=0; i5<len5; i5++){
if(!(validate70(data64[i5], {instancePath:instancePath+"/rows/" + i5,parentData:data64,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : joined(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err208 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rows.type,parentSchema:schema19.properties.rows,data:data64};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.files !== undefined){
let data66 = data.files;
if(Array.isArray(data66)){
if(data66.length > 400){
const err209 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 400},schema:400,parentSchema:schema19.properties.files,data:data66};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len6 = data66.length;
for(let i6=0; i6<len6; i6++){
if(!(validate77(data66[i6], {instancePath:instancePath+"/files/" + i6,parentData:data66,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : joined(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err210 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema19.properties.files.type,parentSchema:schema19.properties.files,data:data66};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
  "review": kind0,
};
