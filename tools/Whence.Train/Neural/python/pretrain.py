"""Lets the network read news that nobody annotated before annotators teach it: pretrain.py WORK NAME.

Reads WORK/news.rows and .blocks, labelled by a first network and the rules, WORK/train.*, WORK/vectors.*; writes WORK/NAME.pt,
the average of the late steps, and WORK/NAME.own. Three tasks at once. The lower layer guesses the word to come from what
stands before it, and the word before from what follows (Peters et al., ACL 2017; Rei, ACL 2017). The upper layer guesses words
that are hidden from both. And it labels the news as the teacher did, hidden words or not (Xie et al., CVPR 2020).
"""
import argparse
import math
import time

import numpy as np
import torch
import crf
import lstm
from network import COLUMNS, HIDDEN, READING, Network
from train import SEED, TOKENS, batch, batches, blocks_of, own_words, read, word_vectors

RATE, MEMORY, LEAST, PASSES = 3e-3, 0.999, 40, 2
HIDE, ASK, WEIGHT = 0.12, 0.35, 0.05  # shares of words that are hidden, and of neighbours that are asked for; a guess against a block's labels
CLASS, SHOWN = 3, 9  # the column of the word's class; columns that show the word
CLASSES = COLUMNS[CLASS - 2][0]


class Guesses(torch.nn.Module):
    """Guesses words: a frequent one by itself, another by its class."""

    def __init__(self, counts):
        super().__init__()
        self.ahead, self.back, self.here = torch.nn.Linear(HIDDEN, HIDDEN), torch.nn.Linear(HIDDEN, HIDDEN), torch.nn.Linear(2 * HIDDEN, HIDDEN)
        self.words = torch.nn.Linear(HIDDEN, len(counts))
        with torch.no_grad():
            self.words.bias.copy_(torch.log(counts / counts.sum()))
            self.words.weight.mul_(0.3)

    def losses(self, lower, upper, words, there, hidden):
        """What the guesses of the word ahead, the word back and the hidden word cost, summed."""
        ahead, back = (there[:, 1:] & (torch.rand(there[:, 1:].shape) < ASK) for _ in range(2))
        states = [self.ahead(lower[:, :-1, :HIDDEN][ahead]), self.back(lower[:, 1:, HIDDEN:][back]), self.here(upper[hidden])]
        wanted = [words[:, 1:][ahead], words[:, :-1][back], words[hidden]]
        losses = torch.nn.functional.cross_entropy(self.words(torch.cat(states)), torch.cat(wanted), reduction='none')
        return [part.sum() for part in losses.split([len(w) for w in wanted])], [len(w) for w in wanted]


def words_of(ids, own):
    """The number of each word: its own, or that of its class."""
    return torch.where(ids[..., 1] > 0, ids[..., 1], own + 1 + ids[..., CLASS])


def vocabulary(train, news):
    """Words with a vector of their own: those of the articles, and what is frequent in the news."""
    own = own_words(train)
    for key in own_words(news, LEAST):
        own.setdefault(key, len(own) + 1)
    return own


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('work')
    parser.add_argument('name')
    asked = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    lstm.build(asked.work)
    vectors, weights = word_vectors(asked.work)
    news, edges = read(asked.work, 'news')
    own = vocabulary(read(asked.work, 'train')[0], news)
    blocks = blocks_of(news, edges, vectors, own)
    counts = torch.ones(len(own) + 1 + CLASSES)
    for block in blocks:
        counts.index_add_(0, words_of(torch.from_numpy(block[0]), len(own)), torch.ones(len(block[0])))
    network, guesses = Network(weights, len(own)), Guesses(counts)
    learned = [p for p in [*network.parameters(), *guesses.parameters()] if p.requires_grad]
    optimizer = torch.optim.Adam(learned, lr=RATE, betas=(0.9, 0.98))
    average = {k: v.clone() for k, v in network.state_dict().items() if k != 'vectors.weight'}
    random = np.random.RandomState(SEED)
    order = [chosen for _ in range(PASSES) for chosen in batches(blocks, TOKENS, random)]
    costs, clock = np.zeros((2, 4)), time.time()
    network.train()
    for step, chosen in enumerate(order, 1):
        ids, starts, quoted, lengths, gold, last = batch([blocks[i] for i in chosen])
        there = torch.arange(ids.shape[1])[None] < lengths[:, None]
        hidden = there & (torch.rand(there.shape) < HIDE)
        seen = ids.clone()
        seen[:, :, :SHOWN][hidden] = 0
        lower, upper = network.states(seen, lengths, READING)
        (ahead, back, here), asked_for = guesses.losses(lower, upper, words_of(ids, len(own)), there, hidden)
        labels = crf.Loss.apply(network.nodes(upper), network.pairs(upper), network.turns, starts, quoted, lengths, gold, last)
        optimizer.zero_grad()
        ((labels + WEIGHT * (ahead + back + 2 * here)) / len(chosen)).backward()
        torch.nn.utils.clip_grad_norm_(learned, 5.0)
        for group in optimizer.param_groups:
            group['lr'] = RATE * min(1, step / 300) * (0.5 * (1 + math.cos(math.pi * step / len(order))) * 0.9 + 0.1)
        optimizer.step()
        share = min(MEMORY, (1 + step) / (10 + step))
        for k, v in network.state_dict().items():
            if k in average:
                average[k].mul_(share).add_(v, alpha=1 - share)
        costs += [[ahead.item(), back.item(), here.item(), labels.item()], [*asked_for, int(lengths.sum())]]
        if step % 400 == 0 or step == len(order):
            print(f'{asked.name}, step {step} of {len(order)}: word ahead, word back, hidden word, label {np.round(costs[0] / costs[1], 3)}; {time.time() - clock:.0f} s', flush=True)
            costs[:] = 0
    torch.save(average, f'{asked.work}/{asked.name}.pt')
    np.array(list(own), dtype=np.uint32).tofile(f'{asked.work}/{asked.name}.own')


if __name__ == '__main__':
    main()
