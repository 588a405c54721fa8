import { Checkbox } from 'antd';
import type { ReferralKind } from '../../../generated/graphql';
import { useKind } from '../use-kinds';
import { useMaterialWord } from '../material-words';

interface Props {
  id?: string;
  kind: ReferralKind;
  value?: string[];
  onChange?: (missing: string[]) => void;
}

/** Which of the materials that belong to this kind of referral did not come with it. */
export function MissingField({ id, kind, value, onChange }: Props) {
  const { materials = [] } = useKind(kind) ?? {};
  const word = useMaterialWord(kind);
  return (
    <div id={id}>
      <Checkbox.Group value={value} onChange={onChange} options={materials.map((each) => ({ value: each.kind, label: word(each.kind) }))} />
    </div>
  );
}
