// How far clocks are from UTC in 20 zones over two years, as Node's `Intl` says it: from when on, and how far.

const ZONES = `UTC Europe/Berlin Europe/London Europe/Lisbon Atlantic/Azores America/New_York America/Los_Angeles
America/St_Johns America/Halifax America/Santiago America/Asuncion America/Sao_Paulo Africa/Cairo Asia/Beirut Asia/Kolkata
Asia/Kathmandu Asia/Tokyo Australia/Lord_Howe Pacific/Chatham Pacific/Kiritimati`.split(/\s+/);

const QUARTER_HOUR = 15 * 60 * 1000;
const FIRST = Date.UTC(2026, 0, 1);
const LAST = Date.UTC(2028, 0, 1);

/** A function that says how many minutes the clocks of a zone are ahead of UTC. */
function offsetIn(timeZone) {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

/** One line for each change: the zone, the instant from which on, and the minutes ahead of UTC. */
export function zoneSamples() {
  const lines = ZONES.flatMap((zone) => {
    const offset = offsetIn(zone);
    const found = [];
    let before;
    for (let at = FIRST; at < LAST; at += QUARTER_HOUR) {
      const now = offset(at);
      if (now !== before) found.push(`${zone} ${new Date(at).toISOString().replace(".000", "")} ${now}`);
      before = now;
    }
    return found;
  });
  return `${lines.join("\n")}\n`;
}
