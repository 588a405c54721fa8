import { Select } from 'antd';
import { useQuery } from 'urql';
import { RecipientSeatsDocument } from '../../../generated/graphql';
import { Field } from '../../../shared/forms';
import { useT } from '../../../shared/messages';

interface Props {
  id: string;
  agencyId: string | undefined;
  value: string | null;
  problem?: string;
  onChange: (seatId: string) => void;
}

/** The one post a sealed referral is for; nobody else at the receiving agency will know of it. */
export function SeatField({ id, agencyId, value, problem, onChange }: Props) {
  const t = useT();
  const [{ data, fetching }] = useQuery({ query: RecipientSeatsDocument, variables: { agencyId: agencyId ?? '' }, pause: !agencyId });
  return (
    <Field id={id} label={t('letter.seat')} required hint={t('letter.seatHint')} problem={problem}>
      <Select
        id={id}
        style={{ width: '100%' }}
        loading={fetching}
        disabled={!agencyId}
        value={value ?? undefined}
        notFoundContent={t(fetching ? 'common.loading' : 'letter.noSeat')}
        options={(data?.recipientSeats ?? []).map((seat) => ({ value: seat.id, label: seat.title }))}
        onChange={onChange}
      />
    </Field>
  );
}
