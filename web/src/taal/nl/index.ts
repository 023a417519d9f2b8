import aanbieder from './aanbieder.json';
import definities from './definities.json';
import gegevens from './gegevens.json';
import post from './post.json';
import vast from './vast.ts';
import verantwoording from './verantwoording.json';

/** All Dutch texts: what the types of the keys and the tests are made from. */
export default { ...vast, aanbieder, definities, gegevens, post, verantwoording };
