/** Whether other programs read a value without quotes as a yes or no. */
export const isYesOrNo = (source: string): boolean => /^(yes|no|on|off|y|n)$/i.test(source);
