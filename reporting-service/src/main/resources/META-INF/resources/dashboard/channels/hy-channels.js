import { SharePanel } from '../element/share-panel.js';
import { t, word } from '../words/language.js';

/** Over which way concerns came. */
class HyChannels extends SharePanel {
  heading = 'channels';

  lines(answer) {
    return answer.byChannel.map((it) => ({
      name: word('channel', it.channel),
      collected: it.collected,
      concluded: it.concluded,
      drill: { channel: it.channel },
    }));
  }

  get first() {
    return t('channel');
  }
}

customElements.define('hy-channels', HyChannels);
