"""Questions about another subject arrive: two tests on the embeddings of texts."""

import numpy as np
from mmd import mmd_test
from texts import embedder, of_pandas, of_sklearn
from two_sample import classifier_test


# [start main]
def main() -> None:
    """Print what the page shows."""
    rng = np.random.default_rng(0)
    known = rng.permutation(of_sklearn())
    other = rng.permutation(of_pandas())
    reference, rest = known[:150], known[150:300]
    embed = embedder(list(reference)).transform
    for share in (0.0, 0.1, 0.2, 0.4):
        strange = round(150 * share)
        current = np.concatenate([other[:strange], rest[: 150 - strange]])
        pair = embed(reference), embed(current)
        auc, p = classifier_test(*pair, permutations=19)
        _, p_mmd = mmd_test(*pair)
        print(f"{share:.0%} strange: AUC {auc:.2f}, p {p:.2f}; MMD: p {p_mmd:.3f}")


# [end main]


if __name__ == "__main__":
    main()
