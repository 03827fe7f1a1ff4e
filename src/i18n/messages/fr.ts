import ask from './fr/ask.json' with { type: 'json' };
import challenges from './fr/challenges.json' with { type: 'json' };
import check from './fr/check.json' with { type: 'json' };
import contribute from './fr/contribute.json' with { type: 'json' };
import contribution from './fr/contribution.json' with { type: 'json' };
import desk from './fr/desk.json' with { type: 'json' };
import flows from './fr/flows.json' with { type: 'json' };
import followUp from './fr/follow-up.json' with { type: 'json' };
import issue from './fr/issue.json' with { type: 'json' };
import learning from './fr/learning.json' with { type: 'json' };
import lineages from './fr/lineages.json' with { type: 'json' };
import map from './fr/map.json' with { type: 'json' };
import networks from './fr/networks.json' with { type: 'json' };
import newEntry from './fr/new.json' with { type: 'json' };
import offices from './fr/offices.json' with { type: 'json' };
import pairs from './fr/pairs.json' with { type: 'json' };
import register from './fr/register.json' with { type: 'json' };
import report from './fr/report.json' with { type: 'json' };
import request from './fr/request.json' with { type: 'json' };
import review from './fr/review.json' with { type: 'json' };
import rules from './fr/rules.json' with { type: 'json' };
import sheets from './fr/sheets.json' with { type: 'json' };
import shifts from './fr/shifts.json' with { type: 'json' };
import site from './fr/site.json' with { type: 'json' };

/** The interface in this language, a file for each part of the site. */
export const fr = {
  ...site,
  ...flows,
  ...shifts,
  ...offices,
  ...challenges,
  ...lineages,
  ...followUp,
  ...register,
  ...ask,
  ...pairs,
  ...request,
  ...report,
  ...learning,
  ...networks,
  ...map,
  ...review,
  ...check,
  ...rules,
  ...contribute,
  ...contribution,
  ...newEntry,
  ...desk,
  ...issue,
  ...sheets,
};
