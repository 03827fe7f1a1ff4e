import ask from './en/ask.json' with { type: 'json' };
import challenges from './en/challenges.json' with { type: 'json' };
import check from './en/check.json' with { type: 'json' };
import contribute from './en/contribute.json' with { type: 'json' };
import contribution from './en/contribution.json' with { type: 'json' };
import desk from './en/desk.json' with { type: 'json' };
import flows from './en/flows.json' with { type: 'json' };
import followUp from './en/follow-up.json' with { type: 'json' };
import issue from './en/issue.json' with { type: 'json' };
import learning from './en/learning.json' with { type: 'json' };
import lineages from './en/lineages.json' with { type: 'json' };
import map from './en/map.json' with { type: 'json' };
import networks from './en/networks.json' with { type: 'json' };
import newEntry from './en/new.json' with { type: 'json' };
import offices from './en/offices.json' with { type: 'json' };
import pairs from './en/pairs.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };
import report from './en/report.json' with { type: 'json' };
import request from './en/request.json' with { type: 'json' };
import review from './en/review.json' with { type: 'json' };
import rules from './en/rules.json' with { type: 'json' };
import sheets from './en/sheets.json' with { type: 'json' };
import shifts from './en/shifts.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };

/** The interface in this language, a file for each part of the site. */
export const en = {
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
