import { SharePanel } from '../element/share-panel.js';
import { t } from '../words/language.js';
import { topicWord } from '../words/topics.js';

/** What concerns are about. */
class HyTopics extends SharePanel {
  heading = 'topics';

  lines(answer) {
    return answer.byTopic.map((it) => ({
      name: it.code ? topicWord(it.code) : t('unnamed'),
      collected: it.collected,
      concluded: it.concluded,
      drill: it.code ? { topic: it.code } : undefined,
    }));
  }

  get first() {
    return t('topic');
  }
}

customElements.define('hy-topics', HyTopics);
