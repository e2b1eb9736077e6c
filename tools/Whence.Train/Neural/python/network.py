"""The accurate tagger: what a token looks like, two recurrent layers, scores of labels and of pairs of labels."""
import math

import torch
from lattice import EDGES, LABELS, TURNS
from lstm import Both

# Values and numbers of each column that src/Whence/Taggers/NeuralSight.cs writes.
COLUMNS = [(2048, 16), (321, 24), (32, 12), (256, 8), (8, 6), (8, 4), (8, 6), (5, 5), (32, 6), (64, 5), (4, 2), (3, 2)]
VECTOR, OWN, HIDDEN = 100, 32, 128
INPUTS = VECTOR + OWN + sum(size for _, size in COLUMNS)
FORGET_WORD, FORGET_OWN = 0.03, 0.15
# Left out while it learns: of the inputs, of the inputs of a whole block, between layers. Less while it reads news that nobody annotated.
LEARNING, READING = (0.3, 0.1, 0.4), (0.2, 0.05, 0.2)


def locked(x, share):
    """Drops the same numbers at every token of a block (Gal, Ghahramani 2016)."""
    return x * (torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - share) / (1 - share))


class Network(torch.nn.Module):
    def __init__(self, vectors, own_words):
        super().__init__()
        self.vectors = torch.nn.Embedding.from_pretrained(vectors, freeze=True)
        self.own = torch.nn.Embedding(own_words + 1, OWN)
        torch.nn.init.normal_(self.own.weight, 0, 0.3)
        self.columns = torch.nn.ModuleList([torch.nn.Embedding(values, size) for values, size in COLUMNS])
        for column in self.columns:
            torch.nn.init.normal_(column.weight, 0, 0.5)
        self.in1, self.on1 = self._layer(INPUTS)
        self.in2, self.on2 = self._layer(2 * HIDDEN)
        self.nodes = torch.nn.Linear(2 * HIDDEN, LABELS)
        self.pairs = torch.nn.Linear(2 * HIDDEN, EDGES)
        self.pairs.weight.data.mul_(0.1)
        self.turns = torch.nn.Parameter(torch.zeros(TURNS))

    @staticmethod
    def _layer(inputs):
        into = torch.nn.Linear(inputs, 8 * HIDDEN)
        bound = math.sqrt(6 / (inputs + HIDDEN))
        with torch.no_grad():
            into.weight.uniform_(-bound, bound)
            into.bias.zero_()
            into.bias[HIDDEN:2 * HIDDEN] = 1
            into.bias[5 * HIDDEN:6 * HIDDEN] = 1
        on = torch.empty(2, HIDDEN, 4 * HIDDEN)
        for way in range(2):
            for gate in range(4):
                torch.nn.init.orthogonal_(on[way, :, gate * HIDDEN:(gate + 1) * HIDDEN])
        return into, torch.nn.Parameter(on)

    def states(self, tokens, lengths, drop=None):
        """What both layers make of each token. tokens: [B, T, 2 + columns], blocks longest first."""
        words, own = self.vectors(tokens[:, :, 0]), tokens[:, :, 1]
        if drop:
            own = own.masked_fill(torch.rand(own.shape) < FORGET_OWN, 0)
            words = words * (torch.rand(words.shape[:2]) > FORGET_WORD).unsqueeze(2)
        x = torch.cat([words, self.own(own)] + [column(tokens[:, :, 2 + c]) for c, column in enumerate(self.columns)], 2)
        if drop:
            x = locked(torch.nn.functional.dropout(x, drop[0]), drop[1])
        alive = (lengths[None] > torch.arange(x.shape[1])[:, None]).sum(1).int()
        layers = []
        for into, on in ((self.in1, self.on1), (self.in2, self.on2)):
            x = Both.apply(into(x).transpose(0, 1).contiguous(), on, alive).transpose(0, 1)
            if drop:
                x = locked(x, drop[2])
            layers.append(x)
        return layers

    def forward(self, tokens, lengths, learn=False):
        """Scores of labels and of pairs of labels."""
        x = self.states(tokens, lengths, LEARNING if learn else None)[-1]
        return self.nodes(x), self.pairs(x)
