"""Writes weights.safetensors and mixed.safetensors: files by the format's own package, for the core's
reader and writer to be compared with.

    pip install safetensors numpy && python3 generate_safetensors.py
The version it ran with is in each file's metadata.
"""

import pathlib

import numpy
import safetensors
import safetensors.numpy

folder = pathlib.Path(__file__).parent
metadata = {"made with": f"safetensors {safetensors.__version__}"}

weights = {
    "readout.weight": numpy.array([[0.5, -1.25, 3.0], [1e-30, -0.0, 65504.0]], numpy.float32),
    "readout.bias": numpy.array([0.1, numpy.inf], numpy.float32),
    "scale": numpy.array(2.0, numpy.float32),
    "nothing": numpy.zeros((0, 3), numpy.float32),
    'quoted "name"\n\u0001 ħ': numpy.array([7.0], numpy.float32),
}
safetensors.numpy.save_file(weights, folder / "weights.safetensors", metadata)

mixed = {
    "a": numpy.array([0.1], numpy.float32),
    "b": numpy.array([[0.1, 5e-324]], numpy.float64),
}
safetensors.numpy.save_file(mixed, folder / "mixed.safetensors", metadata)
