import { yaml } from './define.ts';

// What the examples of several rules stand beside.

/** A plan with one translation, whose stamps an example gives. */
export const translatedPlan = {
  'crm-plan.yaml': yaml`
    formatVersion: 1
    languages: [es, en]
    sourceLanguage: es
    timeZone: UTC
    visibility: public
    rules:
      translation-missing: off
  `,
  'plans/red.yaml': yaml`
    id: red
    title:
      es: Plan de acción
      en: Plan of action # !
    body: network
    status: adopted
    session: crm-1
    topics:
      - id: tema
        text: {es: Tema}
        rows:
          - id: fila
            activities: [{id: informar, text: {es: Informar}}]
            calendar: [{id: informar-continuo, for: [informar], kind: continuous, text: {es: Continuo}}]
  `,
};

/** An adopted plan that one country reports on to the Conference, at the sessions that an example gives. */
export const reportedPlan = {
  'members.yaml': yaml`
    countries:
      - code: HN
        name: {es: Honduras}
        language: es
    bodies:
      - id: crm
        name: {es: Conferencia}
      - id: network
        name: {es: Red}
  `,
  'plans/red.yaml': yaml`
    id: red
    title: {es: Plan}
    body: network
    status: adopted
    session: crm-1
    topics:
      - id: tema
        text: {es: Tema}
        rows:
          - id: fila
            activities: [{id: informar, text: {es: Informar de las leyes}}]
            calendar:
              - id: informar-continuo
                for: [informar]
                kind: continuous
                text: {es: Continuo}
                reportsTo: [crm]
                reportsBy: countries
  `,
};

/** A plan with a wording to be settled, between a session that was closed and one that is to come. */
export const pendingPlan = {
  'sessions.yaml': yaml`
    sessions:
      - id: crm-1
        kind: crm
        number: 1
        status: closed
      - id: crm-2
        kind: crm
        number: 2
        start: 2009-05-05
        end: 2009-05-06
        status: planned
  `,
  'plans/red.yaml': yaml`
    id: red
    title: {es: Plan}
    body: network
    status: adopted
    session: crm-1
    topics:
      - id: tema
        text: {es: Tema}
        rows:
          - id: fila
            activities: [{id: informar, text: {es: Informar en un plazo por definir}}]
            calendar: [{id: informar-continuo, for: [informar], kind: continuous, text: {es: Continuo}}]
  `,
};
