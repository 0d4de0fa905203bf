/* Footnotes of the heritage pages open in place. */
import { footnotes } from "./footnotes.js";

footnotes(document.querySelector("main"));
