type Safety = { runsNothing: boolean; says: string }

const kinds: [ending: RegExp, Safety][] = [
  [/\.safetensors$/i, { runsNothing: true, says: 'Numbers with their names: reading it runs nothing.' }],
  [/\.model$/i, { runsNothing: true, says: 'Assay’s own bytes, integers alone: reading them runs nothing.' }],
  [/\.onnx$/i, { runsNothing: true, says: 'A graph of known operators: reading it runs nothing of its author’s.' }],
  [/\.(json|txt|md)$/i, { runsNothing: true, says: 'Text.' }],
  [
    /\.(pt|pth|bin|ckpt|pkl|pickle)$/i,
    {
      runsNothing: false,
      says: 'A pickle may run anything when it is loaded. Open it with what allows tensors alone.',
    },
  ],
]

/** Whether to read a file can run what its author put there, by how it ends. */
export function fileSafety(name: string): Safety {
  const found = kinds.find(([ending]) => ending.test(name))
  return found?.[1] ?? { runsNothing: false, says: 'Of a kind that is not known here. Look before you open it.' }
}
