import { describe, expect, it } from 'vitest';
import { boardIdOf, isJobId, jobIdFrom, jobIdOf } from '../../lib/original/job-systems.ts';

const id = '0b7c9a52-1f4e-4c8e-9d36-5a1f0e2b7c11';

describe('the job behind an address', () => {
  it.each([
    [`https://jobs.ashbyhq.com/Nordwind%20Labs/${id}`, `ashby:${id}`],
    [`https://jobs.ashbyhq.com/nordwind/${id.toUpperCase()}/application?utm_source=x`, `ashby:${id}`],
    [`https://www.nordwind.example/careers?ashby_jid=${id}`, `ashby:${id}`],
    ['https://boards.greenhouse.io/nordwind/jobs/4012345', 'greenhouse:4012345'],
    ['https://job-boards.eu.greenhouse.io/nordwind/jobs/4012345101', 'greenhouse:4012345101'],
    ['https://boards.greenhouse.io/embed/job_app?for=nordwind&token=4012345', 'greenhouse:4012345'],
    ['https://jobs.nordwind.example/listing/4012345?gh_jid=4012345', 'greenhouse:4012345'],
    [`https://jobs.lever.co/nordwind/${id}/apply`, `lever:${id}`],
    ['https://nordwind.wd3.myworkdayjobs.com/en-US/Careers/job/Berlin/Rust-Engineer_R-1234-1/apply', 'workday:nordwind/r-1234-1'],
    ['https://wd3.myworkdaysite.com/en-US/recruiting/nordwind/Careers/job/Berlin/Rust_Engineer_R1234', 'workday:nordwind/r1234'],
    ['https://jobs.smartrecruiters.com/Nordwind/744000143231078-rust-engineer', 'smartrecruiters:744000143231078'],
    ['https://apply.workable.com/nordwind/j/0A1B2C3D4E/apply/', 'workable:0a1b2c3d4e'],
    ['https://nordwind.recruitee.com/o/rust-engineer', 'recruitee:nordwind/rust-engineer'],
    ['https://nordwind.jobs.personio.de/job/123456?language=en', 'personio:nordwind/123456'],
    ['https://nordwind.teamtailor.com/de/jobs/1234567-rust-engineer', 'teamtailor:nordwind/1234567'],
    ['https://nordwind.bamboohr.com/careers/42', 'bamboohr:nordwind/42'],
    ['https://careers-nordwind.icims.com/jobs/1234/rust-engineer/job', 'icims:careers-nordwind/1234'],
    ['https://jobs.jobvite.com/careers/nordwind/job/oAbCdEfG', 'jobvite:oAbCdEfG'],
    [`https://ats.rippling.com/en-GB/nordwind/jobs/${id}`, `rippling:${id}`],
    ['https://jobs.gem.com/nordwind/am9icG9zdDox', 'gem:nordwind/am9icG9zdDox'],
    ['https://nordwind.breezy.hr/p/0a1b2c3d4e5f-rust-engineer', 'breezy:nordwind/0a1b2c3d4e5f'],
    ['https://nordwind.applytojob.com/apply/AbCd123456/Rust', 'jazzhr:nordwind/AbCd123456'],
    [`https://nordwind.pinpointhq.com/en/postings/${id}`, `pinpoint:nordwind/${id}`],
    ['https://nordwind.eightfold.ai/careers/job/563412345678-rust', 'eightfold:nordwind/563412345678'],
    ['https://recruiting.paylocity.com/Recruiting/Jobs/Details/1234567', 'paylocity:1234567'],
    [`https://recruiting2.ultipro.com/NOR1000/JobBoard/x/OpportunityDetail?opportunityId=${id}`, `ukg:${id}`],
    ['https://nordwind.taleo.net/careersection/2/jobdetail.ftl?job=240001AB', 'taleo:nordwind/240001ab'],
  ])('%s is %s', (address, job) => {
    expect(jobIdOf(address)).toBe(job);
    expect(isJobId(job)).toBe(true);
  });

  it.each([
    'https://jobs.ashbyhq.com/nordwind',
    'https://jobs.ashbyhq.com/nordwind/0b7c9a52',
    'https://jobs.ashbyhq.com/nordwind/00000000-0000-0000-0000-000000000000',
    `https://jobs.ashbyhq.com.evil.example/nordwind/${id}`,
    `https://jobs.ashbyhq.com@evil.example/nordwind/${id}`,
    `https://board.example/jobs/${id}`,
    'https://a.example/careers?ashby_jid=undefined',
    'https://a.example/careers?gh_jid=0',
    'https://a.example/careers?gh_jid=',
    'https://boards.greenhouse.io/nordwind',
    'https://boards.greenhouse.io/embed/job_board?for=nordwind',
    'https://board.example/jobs?token=4012345',
    'https://jobs.lever.co/nordwind',
    'https://nordwind.wd3.myworkdayjobs.com/en-US/Careers',
    'https://nordwind.recruitee.com/',
    'https://nordwind.teamtailor.com/jobs',
    'https://nordwind.bamboohr.com/careers/list',
    'https://careers-nordwind.icims.com/jobs/search?ss=1',
    'https://www.linkedin.com/jobs/view/4011223344',
    'javascript:alert(1)',
  ])('%s names none', (address) => expect(jobIdOf(address)).toBeUndefined());
});

describe("a board's own number", () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/4011223344/?trk=x', 'linkedin:4011223344'],
    ['https://de.linkedin.com/jobs/view/rust-engineer-at-nordwind-labs-4011223344', 'linkedin:4011223344'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4011223344&keywords=rust', 'linkedin:4011223344'],
    ['https://de.indeed.com/viewjob?jk=0a1b2c3d4e5f6789', 'indeed:0a1b2c3d4e5f6789'],
  ])('in %s is %s, and not the job itself', (address, copy) => {
    expect(boardIdOf(address)).toBe(copy);
    expect(isJobId(copy)).toBe(false);
  });

  it.each([
    'https://www.linkedin.com/jobs/search/?keywords=rust',
    'https://www.indeed.com/viewjob?jk=x',
    'https://linkedin.example/jobs/view/4011223344',
  ])('is not in %s', (address) => expect(boardIdOf(address)).toBeUndefined());
});

describe('an identifier that a page states', () => {
  it('is the job where the system gives each id once', () => {
    expect(jobIdFrom({ system: 'Ashby', value: id.toUpperCase() })).toBe(`ashby:${id}`);
  });

  it.each([
    { value: id },
    { system: 'ashby', value: '42' },
    { system: 'ashby', value: '00000000-0000-0000-0000-000000000000' },
    { system: 'yubhub', value: 'job_12ab34cd-567' },
    { system: 'bamboohr', value: '42' },
    { system: 'greenhouse', value: 'N/A' },
  ])('%j is none', (identifier) => expect(jobIdFrom(identifier)).toBeUndefined());
});
