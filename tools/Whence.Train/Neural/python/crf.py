"""A conditional random field over the lattice: the loss with its gradient by forward and backward sums, and the best way."""
import torch
from lattice import COUNT, EDGE_OF, LABEL_OF, LAST, POSSIBLE, TO_EDGE, TO_LABEL, TURN

IMPOSSIBLE = -1e4


def _scores(nodes, pairs, turns, starts):
    b, t, _ = nodes.shape
    scores = turns[TURN][starts] + pairs[:, :, EDGE_OF]
    return scores.view(b, t, COUNT, COUNT) + nodes[:, :, LABEL_OF].unsqueeze(2)


class Loss(torch.autograd.Function):
    """Negative log likelihood of the annotators' way, summed over the blocks."""

    @staticmethod
    def forward(ctx, nodes, pairs, turns, starts, quoted, lengths, gold, gold_last):
        b, t, _ = nodes.shape
        scores = _scores(nodes, pairs, turns, starts)
        golden = torch.gather(scores.view(b, t, -1), 2, gold.unsqueeze(2)).squeeze(2)
        there = torch.arange(t)[None] < lengths[:, None]
        scores = scores.masked_fill(POSSIBLE[starts].view(b, t, COUNT, COUNT) == 0, IMPOSSIBLE)
        most = scores.view(b, t, -1).max(2)[0]
        weights = torch.where(there[:, :, None, None], torch.exp(scores - most[:, :, None, None]), torch.eye(COUNT))
        final = turns[LAST[quoted]]
        most_final = final.max(1)[0]
        final_weights = torch.exp(final - most_final[:, None])
        ahead, forward, log_sum = [], torch.zeros(b, 1, COUNT), torch.zeros(b)
        forward[:, 0, 0] = 1
        for i in range(t):
            ahead.append(forward[:, 0])
            forward = torch.bmm(forward, weights[:, i])
            total = forward.sum(2, keepdim=True)
            forward = forward / total
            log_sum = log_sum + torch.log(total[:, 0, 0])
        ends = forward[:, 0] * final_weights
        log_sum = log_sum + torch.log(ends.sum(1)) + (most * there).sum(1) + most_final
        ways = (golden * there).sum(1) + torch.gather(final, 1, gold_last[:, None])[:, 0]
        behind, backward = [None] * t, final_weights.unsqueeze(2)
        for i in range(t - 1, -1, -1):
            behind[i] = backward[:, :, 0]
            backward = torch.bmm(weights[:, i], backward)
            backward = backward / backward.max(1, keepdim=True)[0]
        share = torch.stack(ahead, 1).unsqueeze(3) * weights * torch.stack(behind, 1).unsqueeze(2)
        share = (share / share.sum((2, 3), keepdim=True)).view(b, t, -1)
        share.scatter_add_(2, gold.unsqueeze(2), -torch.ones(b, t, 1))
        share = share * there.unsqueeze(2)
        to_turns = torch.zeros_like(turns)
        for start in range(3):
            to_turns.index_add_(0, TURN[start], share[starts == start].sum(0) * POSSIBLE[start])
        ends = ends / ends.sum(1, keepdim=True)
        ends.scatter_add_(1, gold_last[:, None], -torch.ones(b, 1))
        to_turns.index_add_(0, LAST[quoted].reshape(-1), ends.reshape(-1))
        ctx.save_for_backward(share.view(b, t, COUNT, COUNT).sum(2) @ TO_LABEL, share @ TO_EDGE, to_turns)
        return (log_sum - ways).sum()

    @staticmethod
    def backward(ctx, gradient):
        nodes, pairs, turns = ctx.saved_tensors
        return gradient * nodes, gradient * pairs, gradient * turns, None, None, None, None, None


def best(nodes, pairs, turns, starts, quoted, lengths):
    """The labels of the best way through each block."""
    b, t, _ = nodes.shape
    scores = _scores(nodes, pairs, turns, starts).masked_fill(POSSIBLE[starts].view(b, t, COUNT, COUNT) == 0, IMPOSSIBLE)
    now, back = torch.full((b, COUNT), IMPOSSIBLE), []
    now[:, 0] = 0
    for i in range(t):
        following, by = (now.unsqueeze(2) + scores[:, i]).max(1)
        alive = (i < lengths)[:, None]
        back.append(torch.where(alive, by, torch.arange(COUNT)[None].expand(b, COUNT)))
        now = torch.where(alive, following, now)
    state = (now + turns[LAST[quoted]]).argmax(1)
    labels = torch.zeros(b, t, dtype=torch.long)
    for i in range(t - 1, -1, -1):
        labels[:, i] = LABEL_OF[state]
        state = torch.gather(back[i], 1, state[:, None])[:, 0]
    return labels
