"""The states that a token can be in and the steps between them: src/Whence/Taggers/RoleLattice.cs, as matrices."""
import torch

LABELS, EDGES, TURNS, SLOTS = 7, 34, 64 * 8 * 4, 64
CUE = 3  # the label of a cue's first token


def goes_on(label):
    return label > 0 and label % 2 == 0


def role(label):
    return (label - 1) // 2


def _edges():
    edges, following = {}, 0
    for before in range(LABELS):
        for label in range(LABELS):
            if not goes_on(label) or (before > 0 and role(before) == role(label)):
                edges[before, label] = following
                following += 1
    assert following == EDGES
    return edges


EDGE = _edges()
STATES = [(seen, label) for seen in range(8) for label in range(LABELS) if label == 0 or seen >> role(label) & 1]
NUMBER = {state: i for i, state in enumerate(STATES)}
COUNT = len(STATES)


def after(state, label, start):
    """The state of a token with this label after that state; a sentence's start forgets the roles that were seen."""
    seen = 0 if start else STATES[state][0]
    return NUMBER[seen | (0 if label == 0 else 1 << role(label)), label]


def _slot(state):
    return STATES[state][0] << 3 | STATES[state][1]


def _matrices():
    possible = torch.zeros(3, COUNT, COUNT)
    turn = torch.zeros(3, COUNT, COUNT, dtype=torch.long)
    for start in range(3):
        for state, (_, before) in enumerate(STATES):
            for label in range(LABELS):
                if (before, label) in EDGE:
                    to = after(state, label, start)
                    possible[start, state, to] = 1
                    turn[start, state, to] = (start * SLOTS + _slot(state)) * 8 + label
    edge = torch.tensor([[max(0, EDGE.get((a[1], b[1]), 0)) for b in STATES] for a in STATES])
    last = torch.tensor([[SLOTS * 8 * 3 + quoted * SLOTS + _slot(s) for s in range(COUNT)] for quoted in range(2)])
    return possible.view(3, -1), turn.view(3, -1), edge.view(-1), last


POSSIBLE, TURN, EDGE_OF, LAST = _matrices()
LABEL_OF = torch.tensor([label for _, label in STATES])
TO_EDGE = torch.zeros(COUNT * COUNT, EDGES)
TO_EDGE[torch.arange(COUNT * COUNT), EDGE_OF] = 1
TO_LABEL = torch.zeros(COUNT, LABELS)
TO_LABEL[torch.arange(COUNT), LABEL_OF] = 1
