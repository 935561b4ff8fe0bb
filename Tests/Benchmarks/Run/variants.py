"""Cells that PyTorch has no layer for, in its own operations."""

import torch


class Variant:
    """A cell that PyTorch has no layer for, of plain operations: the products of x for all steps at once,
    then step by step one product of h for all gates."""

    def __init__(self, request, arrays):
        self.x, self.seed, *self.weights = arrays
        self.time, self.batch, _ = self.x.shape
        self.hidden = request["hidden"]
        for tensor in (self.x, *self.weights):
            tensor.requires_grad_(True)

    def zeros(self):
        return torch.zeros(self.batch, self.hidden)

    @staticmethod
    def stacked(layers):
        """Of [W, U, b, W, U, b …] the weights of x, of h and the biases of all."""
        return [torch.cat(layers[part::3]) for part in range(3)]

    def forward(self):
        with torch.no_grad():
            return self.outputs()

    def training(self):
        for tensor in (self.x, *self.weights):
            tensor.grad = None
        outputs = self.outputs()
        outputs.backward(self.seed)
        return outputs

    def results(self):
        results = {"forward": self.forward(), "outputs": self.training(), "x": self.x.grad}
        return results | {f"weights {n}": w.grad for n, w in enumerate(self.weights)}


class PeepholeLSTM(Variant):
    def outputs(self):
        *layers, p_i, p_f, p_o = self.weights
        weight, recurrent, bias = self.stacked(layers)
        h, c, outputs = self.zeros(), self.zeros(), []
        for a in (self.x @ weight.T + bias).unbind(0):
            i, f, g, o = torch.addmm(a, h, recurrent.T).chunk(4, 1)
            c = torch.sigmoid(f + p_f * c) * c + torch.sigmoid(i + p_i * c) * torch.tanh(g)
            h = torch.sigmoid(o + p_o * c) * torch.tanh(c)
            outputs.append(h)
        return torch.stack(outputs)


class CoupledLSTM(Variant):
    def outputs(self):
        weight, recurrent, bias = self.stacked(self.weights)
        h, c, outputs = self.zeros(), self.zeros(), []
        for a in (self.x @ weight.T + bias).unbind(0):
            f, g, o = torch.addmm(a, h, recurrent.T).chunk(3, 1)
            c = torch.lerp(torch.tanh(g), c, torch.sigmoid(f))
            h = torch.sigmoid(o) * torch.tanh(c)
            outputs.append(h)
        return torch.stack(outputs)


class ResetBeforeGRU(Variant):
    def outputs(self):
        weight, _, bias = self.stacked(self.weights)
        gates = torch.cat([self.weights[1], self.weights[4]])
        candidate = self.weights[7]
        h, outputs = self.zeros(), []
        for a in (self.x @ weight.T + bias).unbind(0):
            of_gates, of_candidate = a.split([2 * self.hidden, self.hidden], 1)
            r, z = torch.sigmoid(torch.addmm(of_gates, h, gates.T)).chunk(2, 1)
            h = torch.lerp(h, torch.tanh(torch.addmm(of_candidate, r * h, candidate.T)), z)
            outputs.append(h)
        return torch.stack(outputs)


class DepthGatedLSTM(Variant):
    """Two layers, one after the other."""

    def outputs(self):
        lower, depth = [None] * self.time, [None] * self.time
        x = self.x
        for number in range(2):
            weight, recurrent, bias = self.stacked(self.weights[12 * number : 12 * number + 12])
            h, c, outputs, cells = self.zeros(), self.zeros(), [], []
            if number > 0:
                w_d, w_c, w_l, b_d = self.weights[24:]
                depth = (x @ w_d.T + torch.stack(lower) * w_l + b_d).unbind(0)
            for a, d, below in zip((x @ weight.T + bias).unbind(0), depth, lower):
                i, f, g, o = torch.addmm(a, h, recurrent.T).chunk(4, 1)
                kept = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
                c = kept if d is None else kept + torch.sigmoid(d + w_c * c) * below
                h = torch.sigmoid(o) * torch.tanh(c)
                outputs.append(h)
                cells.append(c)
            x, lower = torch.stack(outputs), cells
        return x


class ClockworkRNN(Variant):
    """Multiplies only the rows of the modules that tick: as each period divides the next, they are the
    first ones."""

    def outputs(self):
        weight, bias = torch.cat(self.weights[0::3]), torch.cat(self.weights[2::3])
        units = [len(b) for b in self.weights[2::3]]
        recurrent = torch.cat(
            [torch.nn.functional.pad(u, (self.hidden - u.shape[1], 0)) for u in self.weights[1::3]]
        )
        h, outputs = self.zeros(), []
        for t, a in enumerate((self.x @ weight.T + bias).unbind(0)):
            due = sum(n for number, n in enumerate(units) if t % 2**number == 0)
            ticking = torch.tanh(torch.addmm(a[:, :due], h, recurrent[:due].T))
            h = torch.cat([ticking, h[:, due:]], 1)
            outputs.append(h)
        return torch.stack(outputs)


VARIANTS = {
    "peephole LSTM": PeepholeLSTM,
    "coupled LSTM": CoupledLSTM,
    "reset-before GRU": ResetBeforeGRU,
    "depth-gated LSTM": DepthGatedLSTM,
    "Clockwork RNN": ClockworkRNN,
}
