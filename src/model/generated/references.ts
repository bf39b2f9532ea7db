// Made by `npm run generate`. Do not edit.
import type { References } from '../references.ts';

/** What the files of each kind name by its id, and where. */
export const references: Readonly<Record<string, References>> = {
  "settings": {
    "keys": {
      "organisation": {
        "to": "body"
      }
    }
  },
  "plans": {
    "keys": {
      "body": {
        "to": "body"
      },
      "session": {
        "to": "session"
      },
      "topics": {
        "each": {
          "keys": {
            "rows": {
              "each": {
                "keys": {
                  "continues": {
                    "to": "row"
                  },
                  "objectives": {
                    "each": {
                      "keys": {
                        "instruments": {
                          "each": {
                            "to": "instrument"
                          }
                        },
                        "measuredBy": {
                          "keys": {
                            "items": {
                              "each": {
                                "to": "measured"
                              }
                            }
                          }
                        },
                        "proposedBy": {
                          "to": "reporter",
                          "each": {
                            "to": "reporter"
                          }
                        },
                        "origin": {
                          "to": "reporter",
                          "each": {
                            "to": "reporter"
                          }
                        },
                        "supersededBy": {
                          "each": {
                            "to": "plan-item"
                          }
                        },
                        "dropped": {
                          "to": "session"
                        }
                      }
                    }
                  },
                  "activities": {
                    "each": {
                      "keys": {
                        "responsible": {
                          "to": "party"
                        },
                        "notes": {
                          "each": {
                            "keys": {
                              "event": {
                                "to": "session"
                              },
                              "supersededBy": {
                                "each": {
                                  "to": "plan-item"
                                }
                              },
                              "dropped": {
                                "to": "session"
                              }
                            }
                          }
                        },
                        "instruments": {
                          "each": {
                            "to": "instrument"
                          }
                        },
                        "measuredBy": {
                          "keys": {
                            "items": {
                              "each": {
                                "to": "measured"
                              }
                            }
                          }
                        },
                        "proposedBy": {
                          "to": "reporter",
                          "each": {
                            "to": "reporter"
                          }
                        },
                        "origin": {
                          "to": "reporter",
                          "each": {
                            "to": "reporter"
                          }
                        },
                        "supersededBy": {
                          "each": {
                            "to": "plan-item"
                          }
                        },
                        "dropped": {
                          "to": "session"
                        }
                      }
                    }
                  },
                  "calendar": {
                    "each": {
                      "keys": {
                        "for": {
                          "each": {
                            "to": "of-this-row"
                          }
                        },
                        "event": {
                          "to": "session"
                        },
                        "reportsTo": {
                          "each": {
                            "to": "body"
                          }
                        },
                        "reportsBy": {
                          "to": "party"
                        },
                        "supersededBy": {
                          "each": {
                            "to": "plan-item"
                          }
                        },
                        "dropped": {
                          "to": "session"
                        }
                      }
                    }
                  },
                  "supersededBy": {
                    "each": {
                      "to": "plan-item"
                    }
                  },
                  "dropped": {
                    "to": "session"
                  }
                }
              }
            },
            "supersededBy": {
              "each": {
                "to": "plan-item"
              }
            },
            "dropped": {
              "to": "session"
            }
          }
        }
      },
      "supersededBy": {
        "each": {
          "to": "plan-item"
        }
      },
      "dropped": {
        "to": "session"
      }
    }
  },
  "sessions": {
    "keys": {
      "sessions": {
        "each": {
          "keys": {
            "country": {
              "to": "country"
            },
            "partOf": {
              "to": "session"
            }
          }
        }
      }
    }
  },
  "decisions": {
    "keys": {
      "session": {
        "to": "session"
      },
      "decisions": {
        "each": {
          "keys": {
            "item": {
              "to": "plan-item"
            }
          }
        }
      }
    }
  },
  "instruments": {
    "keys": {
      "instruments": {
        "each": {
          "keys": {
            "supplements": {
              "to": "instrument"
            }
          }
        }
      }
    }
  },
  "waivers": {
    "keys": {
      "waivers": {
        "each": {
          "keys": {
            "country": {
              "to": "country"
            },
            "session": {
              "to": "session"
            },
            "until": {
              "to": "session"
            }
          }
        }
      }
    }
  },
  "contacts": {
    "keys": {
      "country": {
        "to": "country"
      },
      "contacts": {
        "each": {
          "keys": {
            "roles": {
              "each": {
                "to": "role"
              }
            }
          }
        }
      }
    }
  },
  "reports": {
    "keys": {
      "reporter": {
        "to": "reporter"
      },
      "session": {
        "to": "session"
      },
      "submittedBy": {
        "to": "contact"
      },
      "entries": {
        "each": {
          "keys": {
            "activity": {
              "to": "activity"
            },
            "events": {
              "each": {
                "to": "session"
              }
            }
          }
        }
      }
    }
  },
  "registers/legislation": {
    "keys": {
      "owner": {
        "to": "country"
      }
    }
  },
  "registers/treaties": {
    "keys": {
      "owner": {
        "to": "country"
      },
      "records": {
        "each": {
          "keys": {
            "instrument": {
              "to": "instrument"
            }
          }
        }
      }
    }
  },
  "registers/guidelines": {
    "keys": {
      "owner": {
        "to": "country"
      },
      "records": {
        "each": {
          "keys": {
            "instrument": {
              "to": "instrument"
            }
          }
        }
      }
    }
  },
  "registers/campaigns": {
    "keys": {
      "owner": {
        "to": "country"
      }
    }
  },
  "registers/outreach": {
    "keys": {
      "owner": {
        "to": "country"
      }
    }
  },
  "registers/training": {
    "keys": {
      "owner": {
        "to": "country"
      }
    }
  },
  "registers/entry-authorisations": {
    "keys": {
      "records": {
        "each": {
          "keys": {
            "country": {
              "to": "country"
            }
          }
        }
      }
    }
  },
  "registers/events": {
    "keys": {
      "records": {
        "each": {
          "keys": {
            "event": {
              "to": "session"
            }
          }
        }
      }
    }
  }
};
