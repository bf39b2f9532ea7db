/** A plan with one row. @param row its lines, as they stand in the file */
export const planWithRow = (row: string, status = 'adopted'): string => `id: red
title:
  es: Plan inventado
body: network
status: ${status}
session: crm-1
topics:
  - id: tema
    text:
      es: Tema inventado
    rows:
      - id: fila
${row}`;
