/**
 * The registers that the plan has the countries keep (design, 2.5), in the order of the documentation: one schema each in
 * `schemas/registers/`, which says everything else, and one line here.
 */
export const registerNames = [
  'legislation',
  'treaties',
  'guidelines',
  'campaigns',
  'outreach',
  'training',
  'entry-authorisations',
  'events',
] as const;

export type RegisterName = (typeof registerNames)[number];

/** Whether there is a register of a name. */
export const isRegister = (name: unknown): name is RegisterName => (registerNames as readonly unknown[]).includes(name);
