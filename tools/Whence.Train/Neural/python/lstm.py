"""A recurrent layer in both directions, computed in C (lstm.c): on two cores several times faster than the library's own."""
import ctypes
import os
import subprocess

import torch

_here = os.path.dirname(os.path.abspath(__file__))
_native = None


def build(folder):
    """Compiles lstm.c into the folder of the run."""
    global _native
    library = os.path.join(folder, f'lstm-{os.getpid()}.so')
    subprocess.run(['gcc', '-Ofast', '-march=native', '-fopenmp', '-shared', '-fPIC', os.path.join(_here, 'lstm.c'), '-o', library, '-lm'], check=True)
    _native = ctypes.CDLL(library)
    os.unlink(library)


def _at(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


class Both(torch.autograd.Function):
    """What both directions make of [T, B, 8H] inputs to their gates and [2, H, 4H] weights: [T, B, 2H]. Blocks stand longest first."""

    @staticmethod
    def forward(ctx, inputs, weights, alive):
        t, b, wide = inputs.shape
        h = wide // 8
        gates = [inputs[:, :, :4 * h].contiguous(), inputs[:, :, 4 * h:].contiguous()]
        weights = weights.contiguous()
        hidden, cells, squashed = (torch.zeros(2, t, b, h) for _ in range(3))
        _native.lstm_fwd(*map(_at, (gates[0], gates[1], weights[0], weights[1], hidden[0], hidden[1], cells[0], cells[1], squashed[0], squashed[1])), t, b, h, _at(alive))
        ctx.save_for_backward(*gates, weights, hidden, cells, squashed, alive)
        return torch.cat([hidden[0], hidden[1]], 2)

    @staticmethod
    def backward(ctx, gradient):
        ahead, back, weights, hidden, cells, squashed, alive = ctx.saved_tensors
        _, t, b, h = hidden.shape
        gates = [ahead.clone(), back.clone()]
        to_hidden = torch.stack([gradient[:, :, :h], gradient[:, :, h:]]).contiguous()
        to_cells = torch.zeros(2, b, h)
        turned = weights.transpose(1, 2).contiguous()
        _native.lstm_bwd(*map(_at, (gates[0], gates[1], turned[0], turned[1], cells[0], cells[1], squashed[0], squashed[1], to_hidden[0], to_hidden[1], to_cells[0], to_cells[1])), t, b, h, _at(alive))
        there = (torch.arange(b)[None] < alive[:, None].long()).unsqueeze(2)
        gates = [g * there for g in gates]
        none = torch.zeros(1, b, h)
        before = [torch.cat([none, hidden[0, :-1]]), torch.cat([hidden[1, 1:], none])]
        to_weights = torch.stack([before[k].reshape(-1, h).t() @ gates[k].reshape(-1, 4 * h) for k in range(2)])
        return torch.cat(gates, 2), to_weights, None
