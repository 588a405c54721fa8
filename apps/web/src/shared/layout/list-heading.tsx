import { useT } from '../messages';

interface Props {
  id?: string;
  title: string;
  /** Nothing while it is not known. */
  count?: number;
}

/** The heading of a list, with how many are in it. */
export function ListHeading({ id, title, count }: Props) {
  const t = useT();
  return <h2 id={id}>{title}{count !== undefined && t('common.aside', { text: count })}</h2>;
}
