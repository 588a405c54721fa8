import type { StatisticsFieldsFragment } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { NumberLink } from './number-link';
import { DAYS, figureOf, percent, RATES, type Row } from './numbers';
import css from './statistics.module.css';

type Definition = StatisticsFieldsFragment['definitions'][number];

function Words({ definition }: { definition: Definition }) {
  const t = useT();
  const counted = definition.measure === 'HANDED_OVER';
  return (
    <details className={css.words}>
      <summary>{t('stats.definition')}</summary>
      <dl>
        {!counted && <><dt>{t(definition.measure.startsWith('DAYS') ? 'stats.howDays' : 'stats.numerator')}</dt><dd>{definition.hit}</dd></>}
        <dt>{t(counted ? 'stats.counted' : definition.measure.startsWith('DAYS') ? 'stats.population' : 'stats.denominator')}</dt><dd>{definition.all}</dd>
        <dt>{t('stats.notCounted')}</dt><dd>{definition.leftOut}</dd>
      </dl>
    </details>
  );
}

/** The whole: every measure with its numerator, its denominator, what is left out, and in words what is counted. */
export function TotalCards({ total, definitions }: { total: Row; definitions: readonly Definition[] }) {
  const t = useT();
  const defined = (measure: string): Definition | undefined => definitions.find((each) => each.measure === measure);
  const handed = figureOf(total, 'HANDED_OVER');
  const handedWords = defined('HANDED_OVER');
  return (
    <div className={css.cards}>
      {handed && handedWords && (
        <section className={css.tile} aria-label={handedWords.name}>
          <h2>{handedWords.name}</h2>
          <p className={css.big}><NumberLink row={total} number={{ measure: 'HANDED_OVER', part: 'ALL' }} value={handed.all} what={handedWords.name} /></p>
          <Words definition={handedWords} />
        </section>
      )}
      {RATES.map((measure) => {
        const [figure, words] = [figureOf(total, measure), defined(measure)];
        if (!figure || !words) return null;
        const part = (name: 'ALL' | 'HIT' | 'MISS' | 'LEFT_OUT', value: number) => <NumberLink row={total} number={{ measure, part: name }} value={value} what={`${words.name} ${t(`StatisticPart.${name}`)}`} />;
        return (
          <section key={measure} className={css.tile} aria-label={words.name}>
            <h2>{words.name}</h2>
            <p className={`${css.big} num`}>{percent(figure.hit, figure.all)}</p>
            <p className={css.parts}>{t('StatisticPart.HIT')} {part('HIT', figure.hit ?? 0)}<span aria-hidden> / </span>{t('StatisticPart.ALL')} {part('ALL', figure.all)}</p>
            <p className={css.parts}>{t('StatisticPart.MISS')} {part('MISS', figure.miss ?? 0)}{t('common.pause')}{t('StatisticPart.LEFT_OUT')} {part('LEFT_OUT', figure.leftOut ?? 0)}</p>
            <Words definition={words} />
          </section>
        );
      })}
      {DAYS.map((measure) => {
        const [figure, words] = [figureOf(total, measure), defined(measure)];
        if (!figure || !words) return null;
        return (
          <section key={measure} className={css.tile} aria-label={words.name}>
            <h2>{words.name}</h2>
            <p className={`${css.big} num`}>{figure.median ?? '—'}<small>{t(`stats.unit.${measure}`)}</small></p>
            <p className={css.parts}>{t('stats.p90')} <span className="num">{figure.p90 ?? '—'}</span></p>
            <p className={css.parts}>{t('stats.of')} <NumberLink row={total} number={{ measure, part: 'ALL' }} value={figure.all} what={words.name} /></p>
            <Words definition={words} />
          </section>
        );
      })}
    </div>
  );
}
