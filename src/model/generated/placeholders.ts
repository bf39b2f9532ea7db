// Made by `npm run generate`. Do not edit.

/** The texts that `init` writes to be replaced. */
export const placeholders: readonly string[] = [
  "(Sustituya este título por el del plan)",
  "(Replace this title by the plan's)",
  "(Sustituya este tema por el primero del plan)",
  "(Replace this topic by the plan's first)",
  "(Sustituya este objetivo)",
  "(Replace this objective)",
  "(Sustituya esta actividad)",
  "(Replace this activity)",
  "(Sustituya este lugar)",
  "(Replace this place)"
];
