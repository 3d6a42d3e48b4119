import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Filters } from '../find/filters.ts';
import type { PayUnit } from '../posting/posting.ts';
import type { Actions, Library } from './view.ts';
import { capital, statuses, statusWords, unitWords } from './words.ts';

export interface FiltersProps {
  library: Pick<Library, 'search' | 'choices' | 'hasWords'>;
  actions: Pick<Actions, 'search'>;
}

/** Sets one filter; undefined takes it away. */
function setter({ library, actions }: FiltersProps) {
  return <F extends keyof Filters>(name: F, value: Filters[F] | undefined) => {
    const { [name]: _before, ...others } = library.search.filters;
    actions.search({ filters: value === undefined ? others : { ...others, [name]: value } });
  };
}

export function StatusFilter(props: FiltersProps) {
  const set = setter(props);
  return (
    <Choice label="Status" any="Any status" value={props.library.search.filters.status} onChoice={(status) => set('status', status)}>
      {statuses.map((each) => [each, statusWords[each]])}
    </Choice>
  );
}

/** The filters that are wanted now and then. */
export function FilterSelects(props: FiltersProps) {
  const { filters } = props.library.search;
  const { countries, tags } = props.library.choices;
  const set = setter(props);
  return (
    <>
      <Choice label="Workplace" any="Any workplace" value={filters.workplace} onChoice={(value) => set('workplace', value)}>
        {[
          ['onsite', 'Onsite'],
          ['hybrid', 'Hybrid'],
          ['remote', 'Remote'],
        ]}
      </Choice>
      <Choice label="Country" any="Any country" value={filters.country} onChoice={(value) => set('country', value)}>
        {byName(countries.map((code) => [code, countryName(code)]))}
      </Choice>
      <Choice
        label="Posted"
        any="Posted any time"
        value={filters.postedWithin === undefined ? undefined : String(filters.postedWithin)}
        onChoice={(days) => set('postedWithin', days === undefined ? undefined : Number(days))}
      >
        {[
          ['1', 'Posted since yesterday'],
          ['7', 'Posted within 7 days'],
          ['30', 'Posted within 30 days'],
          ['90', 'Posted within 90 days'],
        ]}
      </Choice>
      <Choice label="Findings" any="Any findings" value={filters.findings} onChoice={(value) => set('findings', value)}>
        {[
          ['any', 'With findings'],
          ['caution', 'With cautions or warnings'],
          ['none', 'No findings'],
        ]}
      </Choice>
      {props.library.hasWords && (
        <Choice label="Your words" any="Any words" value={filters.words} onChoice={(value) => set('words', value)}>
          {[
            ['for', 'Has words you want'],
            ['against', 'Has words you do not want'],
          ]}
        </Choice>
      )}
      {tags.length > 0 && (
        <Choice label="Tag" any="Any tag" value={filters.tag} onChoice={(value) => set('tag', value)}>
          {tags.map((tag) => [tag, `#${tag}`])}
        </Choice>
      )}
      <PayAtLeast {...props} />
    </>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  any: string;
  value: V | undefined;
  onChoice: (value: V | undefined) => void;
  children: (readonly [V, string])[];
}

function Choice<V extends string>({ label, any, value, onChoice, children }: ChoiceProps<V>) {
  return (
    <select
      aria-label={label}
      class={value === undefined ? '' : 'chosen'}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoice(children.find(([each]) => each === currentTarget.value)?.[0])}
    >
      <option value="">{any}</option>
      {children.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** An amount in a currency and unit that saved roles state. Nothing is converted, so one of them has to be chosen. */
function PayAtLeast(props: FiltersProps) {
  const { choices, search } = props.library;
  const { payAtLeast } = search.filters;
  const set = setter(props);
  const [money, setMoney] = useState(payAtLeast?.money ?? choices.money[0]);
  if (choices.money.length === 0 || money === undefined) return null;
  const put = (amount: number, next: string) => set('payAtLeast', amount > 0 ? { amount, money: next } : undefined);
  return (
    <Group label="Pay at least">
      <input
        type="number"
        min="0"
        step="any"
        inputMode="decimal"
        aria-label="Amount"
        placeholder="Pay at least"
        value={payAtLeast?.amount ?? ''}
        onInput={({ currentTarget }) => put(Number(currentTarget.value), money)}
      />
      <select
        aria-label="Currency and unit"
        value={money}
        onChange={({ currentTarget: { value } }) => {
          setMoney(value);
          put(payAtLeast?.amount ?? 0, value);
        }}
      >
        {choices.money.map((each) => (
          <option key={each} value={each}>
            {moneyWords(each)}
          </option>
        ))}
      </select>
    </Group>
  );
}

function Group({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="group" aria-label={label}>
      {children}
    </fieldset>
  );
}

/** "EUR a year" of `EUR YEAR`; "EUR" where no unit is stated. */
function moneyWords(money: string): string {
  const [currency = '', unit = '?'] = money.split(' ');
  return unit in unitWords ? `${currency} ${unitWords[unit as PayUnit]}` : `${currency}, unit not stated`;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? capital(countryNames.of(code) ?? code) : code;
}

function byName(choices: [string, string][]): [string, string][] {
  return choices.sort(([, one], [, other]) => one.localeCompare(other, 'en'));
}
