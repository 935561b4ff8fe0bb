"""PyTorch's side of the benchmark: does what it is told through pipes, and is idle in between.

A request is a line of JSON, followed by the little-endian floats of the arrays that it announces:
    {"command": "prepare", "kind": "LSTM", "time": …, "batch": …, "inputs": …, "hidden": …,
     "shapes": [[…], …], "integers": [[…], …]}
        builds a case; the answer announces outputs and gradients as {"names", "shapes"}
    {"command": "run", "pass": "training", "threads": 1, "count": 10}
        repeats it; the answer is {"seconds": …}
Whatever goes wrong is answered with {"error": …}. It ends where its input ends.
"""

import ctypes
import json
import math
import os
import platform
import signal
import sys
import time
import traceback

# What else prints must not get between the answers.
ANSWERS = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)
signal.signal(signal.SIGINT, signal.SIG_IGN)
# Ends with its parent, in the middle of a pass too (PR_SET_PDEATHSIG).
ctypes.CDLL(None).prctl(1, signal.SIGKILL)

try:
    import numpy
    import torch

    from variants import VARIANTS
except ImportError as error:
    sys.exit(f"{sys.executable}: {error}")

REQUESTS = sys.stdin.buffer
LAYERS = {"LSTM": torch.nn.LSTM, "GRU": torch.nn.GRU, "RNN": torch.nn.RNN}


def read_array(shape):
    size = 4 * math.prod(shape)
    data = REQUESTS.read(size)
    if len(data) != size:
        sys.exit(0)
    return torch.from_numpy(numpy.frombuffer(data, dtype="<f4").reshape(shape).copy())


def answer(header, tensors=()):
    try:
        ANSWERS.write(json.dumps(header).encode() + b"\n")
        for tensor in tensors:
            ANSWERS.write(tensor.detach().contiguous().numpy().astype("<f4").tobytes())
        ANSWERS.flush()
    except BrokenPipeError:
        # Nobody listens any more: the benchmark was stopped.
        os._exit(0)


class Layer:
    """nn.LSTM, nn.GRU or nn.RNN with the weights that came over."""

    def __init__(self, request, arrays):
        self.kind = request["kind"]
        self.layer = LAYERS[self.kind](request["inputs"], request["hidden"])
        self.x, self.seed, *weights = arrays
        self.x.requires_grad_(True)
        self.parameters = list(self.layer.parameters())
        with torch.no_grad():
            for parameter, weight in zip(self.parameters, weights, strict=True):
                parameter.copy_(weight)

    def forward(self):
        with torch.no_grad():
            return self.layer(self.x)[0]

    def training(self):
        self.layer.zero_grad()
        self.x.grad = None
        outputs, _ = self.layer(self.x)
        outputs.backward(self.seed)
        return outputs

    def results(self):
        # A GRU's second bias has a gradient of its own in the candidate only.
        hidden = self.layer.hidden_size
        results = {"forward": self.forward(), "outputs": self.training(), "x": self.x.grad}
        names = ["weights of x", "weights of h", "bias"]
        results |= {name: p.grad for name, p in zip(names, self.parameters)}
        if self.kind == "GRU":
            results["recurrent bias"] = self.parameters[3].grad[2 * hidden :]
        return results


class PlainLSTM:
    """An LSTM step by step, of plain operations."""

    def __init__(self, request, arrays):
        self.hidden = request["hidden"]
        self.x, self.seed, *self.weights = arrays
        for tensor in (self.x, *self.weights):
            tensor.requires_grad_(True)

    def forward(self):
        weight, recurrent, bias = self.weights
        h = torch.zeros(self.x.shape[1], self.hidden)
        c = torch.zeros(self.x.shape[1], self.hidden)
        outputs = []
        for x in self.x.unbind(0):
            i, f, g, o = (x @ weight.T + h @ recurrent.T + bias).chunk(4, 1)
            c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
            h = torch.sigmoid(o) * torch.tanh(c)
            outputs.append(h)
        return torch.stack(outputs)

    def training(self):
        for tensor in (self.x, *self.weights):
            tensor.grad = None
        outputs = self.forward()
        outputs.backward(self.seed)
        return outputs

    def results(self):
        results = {"outputs": self.training(), "x": self.x.grad}
        names = ["weights of x", "weights of h", "bias"]
        return results | {name: p.grad for name, p in zip(names, self.weights)}


class CharacterModel:
    """One whole step: embedding, LSTM, linear, cross-entropy, Adam."""

    def __init__(self, request, arrays):
        table, weight, recurrent, bias, readout, readout_bias = arrays
        self.embedding = torch.nn.Embedding(*table.shape)
        self.lstm = torch.nn.LSTM(request["inputs"], request["hidden"])
        self.linear = torch.nn.Linear(request["hidden"], len(readout_bias))
        layers = [self.embedding, self.lstm, self.linear]
        # Adam would move two biases twice as far as one: the second stays zero.
        self.lstm.bias_hh_l0.requires_grad_(False).zero_()
        self.parameters = [p for layer in layers for p in layer.parameters() if p.requires_grad]
        values = [table, weight, recurrent, bias, readout, readout_bias]
        with torch.no_grad():
            for parameter, value in zip(self.parameters, values, strict=True):
                parameter.copy_(value)
        self.adam = torch.optim.Adam(self.parameters, lr=1e-3, fused=True)
        shape = (request["time"], request["batch"])
        self.symbols, self.targets = (torch.tensor(numbers) for numbers in request["integers"])
        self.symbols = self.symbols.reshape(shape)

    def training(self):
        self.adam.zero_grad()
        outputs, _ = self.lstm(self.embedding(self.symbols))
        logits = self.linear(outputs.flatten(0, 1))
        loss = torch.nn.functional.cross_entropy(logits, self.targets)
        loss.backward()
        self.adam.step()
        return loss

    def results(self):
        losses = [self.training()]
        names = ["embedding", "weights of x", "weights of h", "bias", "readout", "readout bias"]
        results = {name: p.grad.clone() for name, p in zip(names, self.parameters)}
        losses += [self.training() for _ in range(5)]
        return {"losses": torch.stack(losses)} | results


KINDS = {"plain LSTM": PlainLSTM, "character model": CharacterModel} | VARIANTS
VERSIONS = {"PyTorch": torch.__version__, "Python": platform.python_version()}
answer({"versions": VERSIONS})
case = None
for line in REQUESTS:
    request = json.loads(line)
    try:
        if request["command"] == "prepare":
            torch.set_num_threads(1)
            arrays = [read_array(shape) for shape in request["shapes"]]
            case = KINDS.get(request["kind"], Layer)(request, arrays)
            results = case.results()
            shapes = [list(tensor.shape) for tensor in results.values()]
            answer({"names": list(results), "shapes": shapes}, results.values())
        else:
            if torch.get_num_threads() != request["threads"]:
                torch.set_num_threads(request["threads"])
            work = getattr(case, request["pass"])
            start = time.perf_counter()
            for _ in range(request["count"]):
                work()
            answer({"seconds": time.perf_counter() - start})
    except Exception:
        answer({"error": traceback.format_exc()})
