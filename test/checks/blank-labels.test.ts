import { blankLabels } from '../../lib/checks/blank-labels.ts';
import { testCheck } from './extraction-of.ts';

const blank = (...labels: string[]) => ({ title: 'Engineer', observed: { blankLabels: labels } });

testCheck(blankLabels, {
  hits: [
    [
      'two stand empty',
      blank('Posted:', 'Last checked:'),
      { severity: 'note', message: "'Posted:' and 'Last checked:' have nothing behind them.", evidence: ['Posted:', 'Last checked:'] },
    ],
    ['one stands empty', blank('Salary:'), { message: "'Salary:' has nothing behind it." }],
    ['one stands there twice', blank('Practice Area', 'Practice Area'), { evidence: ['Practice Area'] }],
  ],
  nearMisses: [
    ['none does', blank()],
    ['nobody misses what is not shared', blank('Share:')],
    ['a menu has none', blank('More:', 'Follow us:')],
    ['the page is no posting', { ...blank('Posted:'), none: true }],
  ],
});
