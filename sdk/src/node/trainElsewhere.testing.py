"""Trains on the rows of a contest as people do elsewhere: `trainElsewhere.testing.py torch|sklearn FOLDER`.

Reads FOLDER/rows.npy (integer rows, the label last), writes FOLDER/model.onnx and what the trainer itself predicts for the
rows, FOLDER/predictions.npy.
"""

import sys
from pathlib import Path

import numpy as np

kind, folder = sys.argv[1], Path(sys.argv[2])
data = np.load(folder / "rows.npy")
X, y = data[:, :-1].astype(np.float32), data[:, -1].astype(np.int64)


def train_torch():
    import torch
    from torch import nn

    class Scale(nn.Module):
        def forward(self, codes):
            return codes / 255

    torch.manual_seed(1)
    rows, labels = torch.tensor(X), torch.tensor(y)
    network = nn.Sequential(Scale(), nn.Linear(X.shape[1], 16), nn.ReLU(), nn.Linear(16, int(y.max()) + 1))
    optimizer = torch.optim.Adam(network.parameters(), lr=0.01, weight_decay=1e-4)
    for _ in range(400):
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(rows), labels).backward()
        optimizer.step()
    file = folder / "model.onnx"
    torch.onnx.export(network.eval(), rows[:1], file, input_names=["rows"], dynamic_axes={"rows": {0: "n"}})
    return network(rows).argmax(1).numpy()


def train_sklearn():
    from onnx import TensorProto, helper
    from sklearn.ensemble import RandomForestClassifier

    forest = RandomForestClassifier(20, max_depth=4, random_state=1).fit(X, y)
    columns = ["treeids", "nodeids", "featureids", "modes", "values", "truenodeids", "falsenodeids"]
    nodes = {f"nodes_{column}": [] for column in columns}
    leaves = {f"class_{column}": [] for column in ["treeids", "nodeids", "ids", "weights"]}
    for index, tree in enumerate(estimator.tree_ for estimator in forest.estimators_):
        for node in range(tree.node_count):
            leaf = tree.children_left[node] < 0
            row = [index, node, 0 if leaf else int(tree.feature[node]), "LEAF" if leaf else "BRANCH_LEQ"]
            row += [0.0 if leaf else float(tree.threshold[node])]
            row += [0, 0] if leaf else [int(tree.children_left[node]), int(tree.children_right[node])]
            for column, cell in zip(nodes.values(), row):
                column.append(cell)
            shares = tree.value[node][0] / tree.value[node][0].sum() / len(forest.estimators_)
            for label, share in enumerate(shares if leaf else []):
                for column, cell in zip(leaves.values(), [index, node, label, float(share)]):
                    column.append(cell)
    classes = [int(label) for label in forest.classes_]
    ensemble = helper.make_node(
        "TreeEnsembleClassifier", ["X"], ["label", "probabilities"], domain="ai.onnx.ml",
        classlabels_int64s=classes, post_transform="NONE", **nodes, **leaves,
    )
    rows = helper.make_tensor_value_info("X", TensorProto.FLOAT, [None, X.shape[1]])
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in ["label", "probabilities"]]
    graph = helper.make_graph([ensemble], "forest", [rows], ends)
    opsets = [helper.make_opsetid("", 15), helper.make_opsetid("ai.onnx.ml", 3)]
    (folder / "model.onnx").write_bytes(helper.make_model(graph, opset_imports=opsets).SerializeToString())
    return forest.predict(X)


np.save(folder / "predictions.npy", {"torch": train_torch, "sklearn": train_sklearn}[kind]())
