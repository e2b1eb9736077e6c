"""Trains the accurate tagger on the rows that LessonWriter.cs wrote: train.py WORK NAME [--blocks N] [--more NAME ...]
[--epochs N] [--rate R] [--first NAME].

Reads WORK/train.rows and .blocks, those of --more, WORK/dev.*, WORK/probe.*, WORK/vectors.*; writes WORK/NAME.tensors, the network after
the average of its late steps (NAME.pt before its weights are rounded), and WORK/NAME.probe, what it makes of the probe. Seeded; one thread for the arithmetic.
"""
import argparse
import math
import os
import struct
import time

import numpy as np
import torch
import crf
import lattice
import lstm
from network import COLUMNS, Network

ROW = 1 + len(COLUMNS) + 3  # word, columns, whether a sentence starts, whether the block ends quoted, label
SEED, RATE, BATCH, TOKENS, MEMORY, LEAST = 1, 3e-3, 64, 32 * 45, 0.999, 8


def read(work, name):
    rows = np.fromfile(f'{work}/{name}.rows', np.uint32).reshape(-1, ROW)
    return rows, np.fromfile(f'{work}/{name}.blocks', np.uint32).astype(int)


def word_vectors(work):
    """The rows of the vectors by word, and the vectors."""
    vectors = np.fromfile(f'{work}/vectors.i8', np.int8).reshape(-1, 100).astype(np.float32) * np.fromfile(f'{work}/vectors.unit', np.float32)[0]
    return numbered(np.fromfile(f'{work}/vectors.keys', np.uint32)), torch.tensor(vectors)


def numbered(keys):
    return {k: i + 1 for i, k in enumerate(keys.tolist())}


def own_words(rows, least=LEAST):
    """Words that the texts hold often enough to learn a vector for each, the most frequent first."""
    keys, counts = np.unique(rows[:, 0], return_counts=True)
    kept = sorted((-c, k) for k, c in zip(keys.tolist(), counts.tolist()) if c >= least)
    return {k: i + 1 for i, (_, k) in enumerate(kept)}


def blocks_of(rows, edges, vectors, own):
    ids = np.empty((len(rows), 2 + len(COLUMNS)), np.int64)
    ids[:, 0] = [vectors.get(k, 0) for k in rows[:, 0].tolist()]
    ids[:, 1] = [own.get(k, 0) for k in rows[:, 0].tolist()]
    ids[:, 2:] = rows[:, 1:1 + len(COLUMNS)]
    starts, quoted, labels = (rows[:, ROW - 3 + i].astype(np.int64) for i in range(3))
    blocks = []
    for first, end in zip(edges[:-1], edges[1:]):
        if end <= first:
            continue
        state, gold = 0, np.empty(end - first, np.int64)
        for i in range(first, end):
            to = lattice.after(state, int(labels[i]), int(starts[i]))
            gold[i - first] = state * lattice.COUNT + to
            state = to
        blocks.append((ids[first:end], starts[first:end], int(quoted[first]), labels[first:end], gold, state))
    return blocks


def batch(blocks):
    blocks.sort(key=lambda block: -len(block[0]))
    n, t = len(blocks), len(blocks[0][0])
    ids = torch.zeros(n, t, blocks[0][0].shape[1], dtype=torch.long)
    starts, gold = torch.zeros(n, t, dtype=torch.long), torch.zeros(n, t, dtype=torch.long)
    for k, block in enumerate(blocks):
        length = len(block[0])
        ids[k, :length], starts[k, :length], gold[k, :length] = (torch.from_numpy(block[i]) for i in (0, 1, 4))
    return ids, starts, torch.tensor([b[2] for b in blocks]), torch.tensor([len(b[0]) for b in blocks]), gold, torch.tensor([b[5] for b in blocks])


def batches(blocks, tokens, random):
    """Blocks of like length together, in an order drawn by lot."""
    order = random.permutation(len(blocks))
    order = order[np.argsort([len(blocks[i][0]) + random.uniform(-3, 3) for i in order])]
    together, current, longest = [], [], 0
    for i in order:
        length = len(blocks[i][0])
        if current and (max(longest, length) * (len(current) + 1) > tokens or len(current) >= BATCH):
            together.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, length)
    together.append(current)
    return [together[i] for i in random.permutation(len(together))]


def spans(labels):
    found, start = set(), -1
    for i, label in enumerate(list(labels) + [0]):
        if start >= 0 and not lattice.goes_on(label):
            found.add((lattice.role(labels[start]), start, i))
            start = -1
        if label and not lattice.goes_on(label):
            start = i
    return found


def score(network, blocks):
    """F1 of exact spans of source, cue and content, in percent."""
    hits, found, wanted = np.zeros(3), np.zeros(3), np.zeros(3)
    network.eval()
    with torch.no_grad():
        for chosen in batches(blocks, 4 * TOKENS, np.random.RandomState(0)):
            some = [blocks[i] for i in chosen]
            ids, starts, quoted, lengths, _, _ = batch(some)
            labels = crf.best(*network(ids, lengths), network.turns, starts, quoted, lengths).numpy()
            for k, block in enumerate(some):
                mine, gold = spans(labels[k][:len(block[3])].tolist()), spans(block[3].tolist())
                for role in range(3):
                    a, b = {s for s in mine if s[0] == role}, {s for s in gold if s[0] == role}
                    hits[role] += len(a & b)
                    found[role] += len(a)
                    wanted[role] += len(b)
    return [round(200 * h / max(1, f + w), 2) for h, f, w in zip(hits, found, wanted)]


def quantize(network):
    """Rounds the weights to what the tagger keeps: layers to one byte with a scale for each output, all else to halves."""
    for name, value in network.state_dict().items():
        if name.endswith('weight') and name.split('.')[0] in ('in1', 'in2', 'nodes', 'pairs'):
            value = value.t()
        elif name.endswith('bias') or name == 'vectors.weight':
            continue
        elif not name.startswith('on'):
            value.copy_(value.half().float())
            continue
        scale = value.abs().max(dim=value.dim() - 2, keepdim=True)[0] / 127
        value.copy_(torch.round(value / scale.clamp(min=1e-12)) * scale)


def save(network, own, path):
    with open(path, 'wb') as file:
        tensors = {name: value.numpy().astype(np.float32) for name, value in network.state_dict().items() if name != 'vectors.weight'}
        for name, value in tensors.items():
            file.write(struct.pack('<i', len(name)) + name.encode() + struct.pack('<i', value.ndim) + struct.pack(f'<{value.ndim}i', *value.shape) + value.tobytes())
    np.array(list(own), dtype=np.uint32).tofile(path.replace('.tensors', '.own'))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('work')
    parser.add_argument('name')
    parser.add_argument('--blocks', type=int, default=0, help='learn from that many of the first blocks alone')
    parser.add_argument('--more', nargs='*', default=[], help='learn from these as well')
    parser.add_argument('--epochs', type=int, default=9)
    parser.add_argument('--first', help='start from what pretrain.py or this left under that name')
    parser.add_argument('--rate', type=float, default=RATE)
    asked = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    lstm.build(asked.work)
    vectors, weights = word_vectors(asked.work)
    rows, edges = read(asked.work, 'train')
    own = numbered(np.fromfile(f'{asked.work}/{asked.first}.own', np.uint32)) if asked.first else own_words(rows)
    train, dev, probe = blocks_of(rows, edges, vectors, own), *(blocks_of(*read(asked.work, name), vectors, own) for name in ('dev', 'probe'))
    train = train[:asked.blocks or len(train)]
    for name in asked.more:
        train += blocks_of(*read(asked.work, name), vectors, own)
    network = Network(weights, len(own))
    if asked.first:
        network.load_state_dict({**network.state_dict(), **torch.load(f'{asked.work}/{asked.first}.pt')})
    learned = [p for p in network.parameters() if p.requires_grad]
    print(f'{len(train):,} blocks, {sum(p.numel() for p in learned):,} weights to learn', flush=True)
    optimizer = torch.optim.Adam(learned, lr=asked.rate, betas=(0.9, 0.98))
    random = np.random.RandomState(SEED)
    average = {k: v.clone() for k, v in network.state_dict().items() if k != 'vectors.weight'}
    steps, step = len(batches(train, TOKENS, random)) * asked.epochs, 0
    for epoch in range(1, asked.epochs + 1):
        network.train()
        loss, tokens, clock = 0.0, 0, time.time()
        for chosen in batches(train, TOKENS, random):
            ids, starts, quoted, lengths, gold, last = batch([train[i] for i in chosen])
            some = crf.Loss.apply(*network(ids, lengths, True), network.turns, starts, quoted, lengths, gold, last)
            optimizer.zero_grad()
            (some / len(chosen)).backward()
            torch.nn.utils.clip_grad_norm_(learned, 5.0)
            step += 1
            pace = min(1, step / 300) * (0.5 * (1 + math.cos(math.pi * min(1, step / steps))) * 0.97 + 0.03)
            for group in optimizer.param_groups:
                group['lr'] = asked.rate * pace
            optimizer.step()
            loss, tokens = loss + some.item(), tokens + int(lengths.sum())
            share = min(MEMORY, (1 + step) / (10 + step))
            for k, v in network.state_dict().items():
                if k in average:
                    average[k].mul_(share).add_(v, alpha=1 - share)
        print(f'{asked.name}, round {epoch}: loss {loss / tokens:.4f}; {time.time() - clock:.0f} s', flush=True)
    network.load_state_dict({**network.state_dict(), **average})
    torch.save(average, f'{asked.work}/{asked.name}.pt')
    with torch.no_grad():
        quantize(network)
    print(f'{asked.name}: exact spans on the development part {score(network, dev)}', flush=True)
    save(network, own, os.path.join(asked.work, asked.name + '.tensors'))
    with torch.no_grad():
        with open(os.path.join(asked.work, asked.name + '.probe'), 'w') as file:
            for block in probe:
                ids, _, _, lengths, _, _ = batch([block])
                for node, pair in zip(*(scores[0].tolist() for scores in network(ids, lengths))):
                    file.write('\t'.join(f'{x:.4f}' for x in node + pair) + '\n')


if __name__ == '__main__':
    main()
