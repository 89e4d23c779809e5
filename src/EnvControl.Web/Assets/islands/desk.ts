// What the desks' pages do beyond what a server can: every page works without it.
import { copyOnClick } from "./copying";
import { askBeforeSending, chooseAll, keepWhatWasTyped } from "./forms";
import { sayFailures, setHtmx } from "./htmx-settings";
import { printOnClick } from "./printing";
import { showPresentStep } from "./steps";

setHtmx();
sayFailures();
askBeforeSending();
keepWhatWasTyped();
chooseAll();
copyOnClick();
printOnClick();
showPresentStep();
