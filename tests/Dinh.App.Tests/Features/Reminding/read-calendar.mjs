// Reads a calendar from standard input as a calendar program does, and writes its events as JSON.
import ical from "node-ical";
import { text } from "node:stream/consumers";

const read = ical.sync.parseICS(await text(process.stdin));
const events = Object.values(read).filter((event) => event.type === "VEVENT");
const dayOf = (date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
console.log(JSON.stringify(events.map((e) => ({ uid: e.uid, summary: e.summary.val ?? e.summary, status: e.status, sequence: Number(e.sequence ?? 0), place: e.location?.val ?? e.location ?? "", day: dayOf(e.start), isWhole: e.datetype === "date" }))));
