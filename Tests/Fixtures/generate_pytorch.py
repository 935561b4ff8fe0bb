"""Writes what PyTorch computes, for the core's tests to compare with: one file a cell (rnn.json,
lstm.json, gru.json) and pytorch.json with the loss, the clipping and the optimisers.

Run by hand, in this folder, where the core's cells or optimisers change:
    pip install torch && python3 generate_pytorch.py
The versions it ran with are in each file.
"""

import json
import pathlib
import platform

import torch

torch.manual_seed(1)
torch.set_num_threads(1)
TIME, BATCH, INPUTS, HIDDEN, STEPS = 5, 3, 2, 4, 10


def numbers(tensor):
    return {"shape": list(tensor.shape), "scalars": tensor.detach().double().flatten().tolist()}


def random(*shape):
    return torch.randn(*shape, dtype=torch.double)


def recurrent_case(cell, parts, lengths=None):
    """Outputs, final states and every gradient of a recurrent layer, for a loss that weighs each
    output and each final state by a number of its own."""
    cell = cell.double()
    x = random(TIME, BATCH, INPUTS).requires_grad_()
    start = [random(cell.num_layers, BATCH, HIDDEN).requires_grad_() for _ in range(parts)]
    weights = random(TIME, BATCH, HIDDEN)
    state_weights = [torch.randn_like(part) for part in start]
    state = start[0] if parts == 1 else tuple(start)
    if lengths is None:
        outputs, last = cell(x, state)
    else:
        packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, enforce_sorted=False)
        outputs, last = cell(packed, state)
        outputs, _ = torch.nn.utils.rnn.pad_packed_sequence(outputs, total_length=TIME)
    last = [last] if parts == 1 else list(last)
    loss = (outputs * weights).sum()
    loss = loss + sum((part * w).sum() for part, w in zip(last, state_weights))
    loss.backward()
    return {
        "versions": VERSIONS,
        "lengths": lengths,
        "parameters": {name: numbers(p) for name, p in cell.named_parameters()},
        "inputs": numbers(x),
        "start": [numbers(part) for part in start],
        "weights": numbers(weights),
        "stateWeights": [numbers(w) for w in state_weights],
        "outputs": numbers(outputs),
        "last": [numbers(part) for part in last],
        "gradients": {name: numbers(p.grad) for name, p in cell.named_parameters()}
        | {"inputs": numbers(x.grad)},
        "startGradients": [numbers(part.grad) for part in start],
    }


def cross_entropy_case():
    logits = random(6, 5).requires_grad_()
    targets = [0, 4, 2, -1, 1, 1]
    loss = torch.nn.functional.cross_entropy(logits, torch.tensor(targets), ignore_index=-1)
    loss.backward()
    return {
        "logits": numbers(logits),
        "targets": targets,
        "loss": loss.item(),
        "gradient": numbers(logits.grad),
    }


def optimizer_case(make):
    """Ten steps on two tensors, with gradients that change from step to step."""
    tensors = [random(3, 2), random(3)]
    parameters = [torch.nn.Parameter(tensor.clone()) for tensor in tensors]
    targets = [torch.randn_like(tensor) for tensor in tensors]
    optimizer = make(parameters)
    path = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = sum(((p - t) ** 2).sum() for p, t in zip(parameters, targets))
        loss.backward()
        optimizer.step()
        path.append([numbers(p) for p in parameters])
    return {
        "start": [numbers(t) for t in tensors],
        "targets": [numbers(t) for t in targets],
        "path": path,
    }


def clipping_case():
    gradients = [random(3, 2), random(3)]
    parameters = [torch.nn.Parameter(torch.zeros_like(g)) for g in gradients]
    for parameter, gradient in zip(parameters, gradients):
        parameter.grad = gradient.clone()
    norm = torch.nn.utils.clip_grad_norm_(parameters, 1.0)
    return {
        "gradients": [numbers(g) for g in gradients],
        "norm": norm.item(),
        "clipped": [numbers(p.grad) for p in parameters],
    }


def write(name, case):
    """One line for each part, so that a change shows where it is."""
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in case.items()]
    path = pathlib.Path(__file__).with_name(f"{name}.json")
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


VERSIONS = {"torch": torch.__version__, "python": platform.python_version()}
write("rnn", recurrent_case(torch.nn.RNN(INPUTS, HIDDEN), parts=1))
write("lstm", recurrent_case(torch.nn.LSTM(INPUTS, HIDDEN), parts=2, lengths=[5, 2, 4]))
write("gru", recurrent_case(torch.nn.GRU(INPUTS, HIDDEN, num_layers=2), parts=1))
write(
    "pytorch",
    {
        "versions": VERSIONS,
        "crossEntropy": cross_entropy_case(),
        "clipping": clipping_case(),
        "optimizers": {
            "SGD": optimizer_case(lambda p: torch.optim.SGD(p, lr=0.1)),
            "momentum": optimizer_case(lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9)),
            "Nesterov": optimizer_case(
                lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True)
            ),
            "RMSProp": optimizer_case(lambda p: torch.optim.RMSprop(p, lr=0.01, alpha=0.95)),
            "Adam": optimizer_case(lambda p: torch.optim.Adam(p, lr=0.1)),
        },
    },
)
