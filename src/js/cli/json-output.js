// What --json prints.

export const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;
