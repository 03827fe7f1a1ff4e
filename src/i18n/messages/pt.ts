import ask from './pt/ask.json' with { type: 'json' };
import challenges from './pt/challenges.json' with { type: 'json' };
import check from './pt/check.json' with { type: 'json' };
import contribute from './pt/contribute.json' with { type: 'json' };
import contribution from './pt/contribution.json' with { type: 'json' };
import desk from './pt/desk.json' with { type: 'json' };
import flows from './pt/flows.json' with { type: 'json' };
import followUp from './pt/follow-up.json' with { type: 'json' };
import issue from './pt/issue.json' with { type: 'json' };
import learning from './pt/learning.json' with { type: 'json' };
import lineages from './pt/lineages.json' with { type: 'json' };
import map from './pt/map.json' with { type: 'json' };
import networks from './pt/networks.json' with { type: 'json' };
import newEntry from './pt/new.json' with { type: 'json' };
import offices from './pt/offices.json' with { type: 'json' };
import pairs from './pt/pairs.json' with { type: 'json' };
import register from './pt/register.json' with { type: 'json' };
import report from './pt/report.json' with { type: 'json' };
import request from './pt/request.json' with { type: 'json' };
import review from './pt/review.json' with { type: 'json' };
import rules from './pt/rules.json' with { type: 'json' };
import sheets from './pt/sheets.json' with { type: 'json' };
import shifts from './pt/shifts.json' with { type: 'json' };
import site from './pt/site.json' with { type: 'json' };

/** The interface in this language, a file for each part of the site. */
export const pt = {
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
