"""Writes pytorch.json: what PyTorch computes, for the core's tests to compare with.

Run by hand where the core's cells or optimisers change:
    pip install torch && python3 generate_pytorch.py > pytorch.json
The versions it ran with are in the file.
"""

import json
import platform

import torch

torch.manual_seed(1)
torch.set_num_threads(1)
TIME, BATCH, INPUTS, HIDDEN, STEPS = 5, 3, 2, 4, 10


def numbers(tensor):
    return {"shape": list(tensor.shape), "scalars": tensor.detach().double().flatten().tolist()}


def rnn_case():
    """Outputs, last state and every gradient of nn.RNN for a loss that weighs each output."""
    cell = torch.nn.RNN(INPUTS, HIDDEN).double()
    x = torch.randn(TIME, BATCH, INPUTS, dtype=torch.double, requires_grad=True)
    start = torch.randn(1, BATCH, HIDDEN, dtype=torch.double, requires_grad=True)
    weights = torch.randn(TIME, BATCH, HIDDEN, dtype=torch.double)
    outputs, last = cell(x, start)
    (outputs * weights).sum().backward()
    return {
        "inputWeight": numbers(cell.weight_ih_l0),
        "recurrentWeight": numbers(cell.weight_hh_l0),
        "bias": numbers(cell.bias_ih_l0 + cell.bias_hh_l0),
        "inputs": numbers(x),
        "start": numbers(start[0]),
        "weights": numbers(weights),
        "outputs": numbers(outputs),
        "last": numbers(last[0]),
        "gradients": {
            "inputWeight": numbers(cell.weight_ih_l0.grad),
            "recurrentWeight": numbers(cell.weight_hh_l0.grad),
            "bias": numbers(cell.bias_ih_l0.grad),
            "inputs": numbers(x.grad),
            "start": numbers(start.grad[0]),
        },
    }


def cross_entropy_case():
    logits = torch.randn(6, 5, dtype=torch.double, requires_grad=True)
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
    tensors = [torch.randn(3, 2, dtype=torch.double), torch.randn(3, dtype=torch.double)]
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
    gradients = [torch.randn(3, 2, dtype=torch.double), torch.randn(3, dtype=torch.double)]
    parameters = [torch.nn.Parameter(torch.zeros_like(g)) for g in gradients]
    for parameter, gradient in zip(parameters, gradients):
        parameter.grad = gradient.clone()
    norm = torch.nn.utils.clip_grad_norm_(parameters, 1.0)
    return {
        "gradients": [numbers(g) for g in gradients],
        "norm": norm.item(),
        "clipped": [numbers(p.grad) for p in parameters],
    }


print(
    json.dumps(
        {
            "versions": {"torch": torch.__version__, "python": platform.python_version()},
            "rnn": rnn_case(),
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
        indent=1,
    )
)
