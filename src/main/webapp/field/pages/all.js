// The pages behind the PIN and where they stand.
import { Assessment, Part } from "./assessment.js";
import { Finish } from "./finish.js";
import { HandIn } from "./handin.js";
import { Interview } from "./interview.js";
import { Interviews } from "./interviews.js";
import { Phone } from "./phone.js";
import { Photos } from "./photos.js";
import { Section } from "./section.js";
import { Sending } from "./sending.js";
import { Visit } from "./visit.js";
import { Visits } from "./visits.js";

/** Patterns of addresses, and the page of each; the first is home. */
export const ROUTES = [
  ["/home", Visits],
  ["/visit/{visit}", Visit],
  ["/visit/{visit}/section/{section}", Section],
  ["/visit/{visit}/photos", Photos],
  ["/visit/{visit}/interviews", Interviews],
  ["/visit/{visit}/interview/{interview}", Interview],
  ["/visit/{visit}/finish", Finish],
  ["/assessment/{assessment}", Assessment],
  ["/assessment/{assessment}/part/{part}", Part],
  ["/assessment/{assessment}/hand-in", HandIn],
  ["/sending", Sending],
  ["/phone", Phone],
];
