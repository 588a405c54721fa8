import { useNavigate, useSearchParams } from 'react-router';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, NoRight } from '../../shared/states';
import { ConferenceFrame } from './frame';
import { NewTopic } from './topic-form';

/** 提出议题, of one's own accord, in answer to a call (`call`), or about a matter (`link=CASE:<id>`). */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const proposes = useMay('topic.propose');
  if (!proposes) return <NoRight />;
  return (
    <ConferenceFrame title={t('topics.new')}>
      {({ id, mine }) => (mine
        ? <NewTopic key={id} conferenceId={id} callId={search.get('call')} link={search.get('link')} onDone={(topic, refused) => void navigate(`/topics/${topic}`, { state: { handIn: refused === true } })} onClose={() => void navigate(`/topics?conference=${id}`)} />
        : <Empty title={t('conf.none')} text={t('conf.noneText')} />)}
    </ConferenceFrame>
  );
}
