import adzuna from './adzuna.ts';
import ashby from './ashby.ts';
import bamboohr from './bamboohr.ts';
import breezy from './breezy.ts';
import builtIn from './built-in.ts';
import dice from './dice.ts';
import dover from './dover.ts';
import eightfold from './eightfold.ts';
import gem from './gem.ts';
import glassdoor from './glassdoor.ts';
import greenhouse from './greenhouse.ts';
import hackerNews from './hacker-news.ts';
import helloworld from './helloworld.ts';
import himalayas from './himalayas.ts';
import icims from './icims.ts';
import indeed from './indeed.ts';
import jazzhr from './jazzhr.ts';
import jobBankCanada from './job-bank-canada.ts';
import jobvite from './jobvite.ts';
import join from './join.ts';
import jooble from './jooble.ts';
import legalBoard from './legal-board.ts';
import lever from './lever.ts';
import linkedin from './linkedin.ts';
import monster from './monster.ts';
import naukri from './naukri.ts';
import oracle from './oracle.ts';
import paylocity from './paylocity.ts';
import personio from './personio.ts';
import phenom from './phenom.ts';
import pinpoint from './pinpoint.ts';
import pracuj from './pracuj.ts';
import recruitee from './recruitee.ts';
import reed from './reed.ts';
import remoteOk from './remote-ok.ts';
import rippling from './rippling.ts';
import seek from './seek.ts';
import simplyhired from './simplyhired.ts';
import type { Site } from './site.ts';
import smartrecruiters from './smartrecruiters.ts';
import stepstone from './stepstone.ts';
import successfactors from './successfactors.ts';
import talent from './talent.ts';
import talentclue from './talentclue.ts';
import taleo from './taleo.ts';
import teamtailor from './teamtailor.ts';
import ukg from './ukg.ts';
import weWorkRemotely from './we-work-remotely.ts';
import welcomeToTheJungle from './welcome-to-the-jungle.ts';
import wellfound from './wellfound.ts';
import workAtAStartup from './work-at-a-startup.ts';
import workable from './workable.ts';
import workableJobs from './workable-jobs.ts';
import workday from './workday.ts';
import yCombinator from './y-combinator.ts';
import yubhub from './yubhub.ts';
import ziprecruiter from './ziprecruiter.ts';

/** Every site we know. Hosts are disjoint (tested), so order does not matter. */
export const sites: readonly Site[] = [
  adzuna,
  ashby,
  bamboohr,
  breezy,
  builtIn,
  dice,
  dover,
  eightfold,
  gem,
  glassdoor,
  greenhouse,
  hackerNews,
  helloworld,
  himalayas,
  icims,
  indeed,
  jazzhr,
  jobBankCanada,
  jobvite,
  join,
  jooble,
  legalBoard,
  lever,
  linkedin,
  monster,
  naukri,
  oracle,
  paylocity,
  personio,
  phenom,
  pinpoint,
  pracuj,
  recruitee,
  reed,
  remoteOk,
  rippling,
  seek,
  simplyhired,
  smartrecruiters,
  stepstone,
  successfactors,
  talent,
  talentclue,
  taleo,
  teamtailor,
  ukg,
  welcomeToTheJungle,
  wellfound,
  weWorkRemotely,
  workable,
  workableJobs,
  workAtAStartup,
  workday,
  yCombinator,
  yubhub,
  ziprecruiter,
];
