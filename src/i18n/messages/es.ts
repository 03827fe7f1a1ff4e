import ask from './es/ask.json' with { type: 'json' };
import challenges from './es/challenges.json' with { type: 'json' };
import check from './es/check.json' with { type: 'json' };
import contribute from './es/contribute.json' with { type: 'json' };
import contribution from './es/contribution.json' with { type: 'json' };
import desk from './es/desk.json' with { type: 'json' };
import flows from './es/flows.json' with { type: 'json' };
import followUp from './es/follow-up.json' with { type: 'json' };
import issue from './es/issue.json' with { type: 'json' };
import learning from './es/learning.json' with { type: 'json' };
import lineages from './es/lineages.json' with { type: 'json' };
import map from './es/map.json' with { type: 'json' };
import networks from './es/networks.json' with { type: 'json' };
import newEntry from './es/new.json' with { type: 'json' };
import offices from './es/offices.json' with { type: 'json' };
import pairs from './es/pairs.json' with { type: 'json' };
import register from './es/register.json' with { type: 'json' };
import report from './es/report.json' with { type: 'json' };
import request from './es/request.json' with { type: 'json' };
import review from './es/review.json' with { type: 'json' };
import rules from './es/rules.json' with { type: 'json' };
import sheets from './es/sheets.json' with { type: 'json' };
import shifts from './es/shifts.json' with { type: 'json' };
import site from './es/site.json' with { type: 'json' };

/** The interface in this language, a file for each part of the site. */
export const es = {
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
