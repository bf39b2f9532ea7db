// Made by `npm run generate`. Do not edit.
import type { RegisterDeclaration } from '../registers.ts';

/** What each register says of itself, by its name. */
export const declarations: Readonly<Record<string, RegisterDeclaration>> = {
  "legislation": {
    "labels": {
      "es": "Legislación",
      "en": "Legislation"
    },
    "about": {
      "es": "Las leyes de un país contra la trata de personas y el tráfico ilícito de migrantes.",
      "en": "A country's laws against trafficking in persons and migrant smuggling."
    },
    "owner": "country",
    "sensitivity": "public",
    "identity": [
      "id"
    ],
    "matrix": {
      "key": "criminalises",
      "columns": [
        "name",
        "number",
        "date"
      ]
    },
    "from": "date",
    "keys": {
      "name": {
        "labels": {
          "es": "Nombre",
          "en": "Name"
        },
        "kind": "text"
      },
      "number": {
        "labels": {
          "es": "Número",
          "en": "Number"
        },
        "kind": "plain"
      },
      "date": {
        "labels": {
          "es": "Fecha",
          "en": "Date"
        },
        "kind": "day"
      },
      "criminalises": {
        "labels": {
          "es": "Qué tipifica",
          "en": "What it criminalizes"
        },
        "kind": "list",
        "values": {
          "trafficking": {
            "es": "trata de personas",
            "en": "trafficking in persons"
          },
          "smuggling": {
            "es": "tráfico ilícito de migrantes",
            "en": "migrant smuggling"
          }
        }
      },
      "application": {
        "labels": {
          "es": "Cómo se aplica",
          "en": "How it is applied"
        },
        "kind": "text"
      }
    }
  },
  "treaties": {
    "labels": {
      "es": "Tratados",
      "en": "Treaties"
    },
    "about": {
      "es": "Lo que un país firmó y ratificó, o a lo que se adhirió, con los días.",
      "en": "What a country signed and ratified, or acceded to, with the days."
    },
    "owner": "country",
    "sensitivity": "public",
    "identity": [
      "instrument"
    ],
    "matrix": {
      "key": "instrument",
      "columns": [
        "signed",
        "ratified",
        "acceded"
      ]
    },
    "done": {
      "keys": [
        "ratified",
        "acceded"
      ],
      "label": {
        "es": "Países que son parte",
        "en": "Countries that are parties"
      }
    },
    "keys": {
      "instrument": {
        "labels": {
          "es": "Instrumento",
          "en": "Instrument"
        },
        "kind": "reference",
        "to": "instrument"
      },
      "signed": {
        "labels": {
          "es": "Firma",
          "en": "Signature"
        },
        "kind": "day"
      },
      "ratified": {
        "labels": {
          "es": "Ratificación",
          "en": "Ratification"
        },
        "kind": "day"
      },
      "acceded": {
        "labels": {
          "es": "Adhesión",
          "en": "Accession"
        },
        "kind": "day"
      }
    }
  },
  "guidelines": {
    "labels": {
      "es": "Lineamientos",
      "en": "Guidelines"
    },
    "about": {
      "es": "Lo que un país ha hecho para aplicar los Lineamientos Regionales, paso por paso.",
      "en": "What a country has done to implement the Regional Guidelines, step by step."
    },
    "owner": "country",
    "sensitivity": "public",
    "identity": [
      "id"
    ],
    "matrix": {
      "key": "status",
      "columns": [
        "step",
        "date",
        "progress"
      ]
    },
    "from": "date",
    "done": {
      "keys": [
        "status"
      ],
      "except": [
        "not-started"
      ],
      "label": {
        "es": "Países que han comenzado a aplicar los Lineamientos",
        "en": "Countries that have begun to implement the Guidelines"
      }
    },
    "keys": {
      "step": {
        "labels": {
          "es": "Paso",
          "en": "Step"
        },
        "kind": "text"
      },
      "instrument": {
        "labels": {
          "es": "Lineamientos",
          "en": "Guidelines"
        },
        "kind": "reference",
        "to": "instrument"
      },
      "status": {
        "labels": {
          "es": "Estado",
          "en": "Status"
        },
        "kind": "list",
        "values": {
          "not-started": {
            "es": "sin comenzar",
            "en": "not started"
          },
          "in-progress": {
            "es": "en curso",
            "en": "in progress"
          },
          "completed": {
            "es": "concluido",
            "en": "completed"
          }
        }
      },
      "date": {
        "labels": {
          "es": "Fecha",
          "en": "Date"
        },
        "kind": "day"
      },
      "progress": {
        "labels": {
          "es": "Avances",
          "en": "Progress"
        },
        "kind": "text"
      },
      "evidence": {
        "labels": {
          "es": "Comprobantes",
          "en": "Evidence"
        },
        "kind": "plain"
      }
    }
  },
  "campaigns": {
    "labels": {
      "es": "Campañas",
      "en": "Campaigns"
    },
    "about": {
      "es": "Las campañas de información de un país.",
      "en": "A country's information campaigns."
    },
    "owner": "country",
    "sensitivity": "public",
    "identity": [
      "id"
    ],
    "matrix": {
      "key": "about",
      "columns": [
        "name",
        "start",
        "end",
        "media"
      ]
    },
    "from": "start",
    "keys": {
      "name": {
        "labels": {
          "es": "Nombre",
          "en": "Name"
        },
        "kind": "text"
      },
      "about": {
        "labels": {
          "es": "De qué advierte",
          "en": "What it warns of"
        },
        "kind": "list",
        "values": {
          "irregular-migration": {
            "es": "riesgos de la migración irregular",
            "en": "risks of irregular migration"
          },
          "smuggling": {
            "es": "tráfico ilícito de migrantes",
            "en": "migrant smuggling"
          },
          "trafficking": {
            "es": "trata de personas",
            "en": "trafficking in persons"
          }
        }
      },
      "start": {
        "labels": {
          "es": "Comienzo",
          "en": "Start"
        },
        "kind": "day"
      },
      "end": {
        "labels": {
          "es": "Fin",
          "en": "End"
        },
        "kind": "day"
      },
      "media": {
        "labels": {
          "es": "Medios",
          "en": "Media"
        },
        "kind": "text"
      },
      "products": {
        "labels": {
          "es": "Productos",
          "en": "Products"
        },
        "kind": "plain"
      }
    }
  },
  "outreach": {
    "labels": {
      "es": "Difusión",
      "en": "Outreach"
    },
    "about": {
      "es": "Los foros de un país, y lo que dio a conocer de sus operaciones y procedimientos judiciales.",
      "en": "A country's forums, and what it made known of its operations and judicial proceedings."
    },
    "owner": "country",
    "sensitivity": "public",
    "identity": [
      "id"
    ],
    "matrix": {
      "key": "kind",
      "columns": [
        "name",
        "date",
        "achievements"
      ]
    },
    "from": "date",
    "keys": {
      "name": {
        "labels": {
          "es": "Nombre",
          "en": "Name"
        },
        "kind": "text"
      },
      "kind": {
        "labels": {
          "es": "Clase",
          "en": "Kind"
        },
        "kind": "list",
        "values": {
          "forum": {
            "es": "foros",
            "en": "forums"
          },
          "operation": {
            "es": "operaciones",
            "en": "operations"
          },
          "proceeding": {
            "es": "procedimientos judiciales",
            "en": "judicial proceedings"
          }
        }
      },
      "date": {
        "labels": {
          "es": "Fecha",
          "en": "Date"
        },
        "kind": "day"
      },
      "achievements": {
        "labels": {
          "es": "Logros que dio a conocer",
          "en": "Achievements made known"
        },
        "kind": "text"
      },
      "evidence": {
        "labels": {
          "es": "Comprobantes",
          "en": "Evidence"
        },
        "kind": "plain"
      }
    }
  },
  "training": {
    "labels": {
      "es": "Capacitación",
      "en": "Training"
    },
    "about": {
      "es": "Las capacitaciones de funcionarios de un país, con el módulo sobre los Lineamientos Regionales o sin él.",
      "en": "A country's training of officials, with or without the module on the Regional Guidelines."
    },
    "owner": "country",
    "sensitivity": "public",
    "identity": [
      "id"
    ],
    "matrix": {
      "key": "module",
      "columns": [
        "name",
        "start",
        "end",
        "participants"
      ]
    },
    "from": "start",
    "keys": {
      "name": {
        "labels": {
          "es": "Nombre",
          "en": "Name"
        },
        "kind": "text"
      },
      "module": {
        "labels": {
          "es": "Módulo sobre los Lineamientos",
          "en": "Module on the Guidelines"
        },
        "kind": "list",
        "values": {
          "with": {
            "es": "con el módulo sobre los Lineamientos",
            "en": "with the module on the Guidelines"
          },
          "without": {
            "es": "sin el módulo",
            "en": "without the module"
          }
        }
      },
      "start": {
        "labels": {
          "es": "Comienzo",
          "en": "Start"
        },
        "kind": "day"
      },
      "end": {
        "labels": {
          "es": "Fin",
          "en": "End"
        },
        "kind": "day"
      },
      "participants": {
        "labels": {
          "es": "Participantes",
          "en": "Participants"
        },
        "kind": "plain"
      },
      "institutions": {
        "labels": {
          "es": "Instituciones",
          "en": "Institutions"
        },
        "kind": "text"
      }
    }
  },
  "entry-authorisations": {
    "labels": {
      "es": "Autorizaciones de ingreso",
      "en": "Entry authorizations"
    },
    "about": {
      "es": "Las nacionalidades que requieren autorización especial para ingresar a cada país. Lo lleva la Secretaría Técnica.",
      "en": "The nationalities that require special authorization to enter each country. Kept by the Technical Secretariat."
    },
    "owner": "st",
    "sensitivity": "public",
    "identity": [
      "country",
      "nationality"
    ],
    "matrix": {
      "rows": "country",
      "columns": [
        "nationality",
        "since",
        "conditions"
      ]
    },
    "from": "since",
    "until": "until",
    "keys": {
      "country": {
        "labels": {
          "es": "País",
          "en": "Country"
        },
        "kind": "reference",
        "to": "country"
      },
      "nationality": {
        "labels": {
          "es": "Nacionalidad",
          "en": "Nationality"
        },
        "kind": "country"
      },
      "since": {
        "labels": {
          "es": "Desde",
          "en": "Since"
        },
        "kind": "day"
      },
      "until": {
        "labels": {
          "es": "Hasta",
          "en": "Until"
        },
        "kind": "day"
      },
      "conditions": {
        "labels": {
          "es": "Condiciones",
          "en": "Conditions"
        },
        "kind": "text"
      }
    }
  },
  "events": {
    "labels": {
      "es": "Reuniones y talleres",
      "en": "Meetings and workshops"
    },
    "about": {
      "es": "Las recomendaciones de reuniones y talleres, y qué resultó de cada una. Lo lleva la Secretaría Técnica.",
      "en": "The recommendations of meetings and workshops, and what came of each. Kept by the Technical Secretariat."
    },
    "owner": "st",
    "sensitivity": "public",
    "identity": [
      "id"
    ],
    "matrix": {
      "rows": "event",
      "columns": [
        "recommendation",
        "outcome"
      ]
    },
    "from": "event",
    "keys": {
      "event": {
        "labels": {
          "es": "Reunión o taller",
          "en": "Meeting or workshop"
        },
        "kind": "reference",
        "to": "session"
      },
      "recommendation": {
        "labels": {
          "es": "Recomendación",
          "en": "Recommendation"
        },
        "kind": "text"
      },
      "outcome": {
        "labels": {
          "es": "Qué resultó de ella",
          "en": "What came of it"
        },
        "kind": "text"
      },
      "evidence": {
        "labels": {
          "es": "Comprobantes",
          "en": "Evidence"
        },
        "kind": "plain"
      }
    }
  }
};
