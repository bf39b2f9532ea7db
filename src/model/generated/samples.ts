// Made by `npm run generate`. Do not edit.

/** The texts of the schemas that give an address or a telephone number as an example. */
export const samples: readonly string[] = [
  "+504 2222 2222",
  "0123456789abcdef",
  "2008-05-06",
  "Año, mes y día: 2008-05-06.",
  "Entre comillas, con el código del país: \"+504 2222 2222\".",
  "In quotes, with the code of the country: \"+504 2222 2222\".",
  "Year, month and day: 2008-05-06.",
  "enlace@example.org"
];
