// Generated from circuits by `npm run generate`.
// Origin: 0315f0c68817b4e56dfe61f8e44599fc91e32c6cdda2f3f58c57aee5923a3759
export const circuits = [
  {"name":"tree-128-5","family":"tree","rows":128,"features":30,"depth":5,"trees":1,"classes":32,"modelFields":4,"gates":21996,"vkHash":"0x16b82b522debf483f01381c70316aca249b0c041bd77f5ac24004cf28741bb31","insecureVkHash":"0x2be52a4e8d21c64ba9a2d7bce2fc898699c4832a83b2f9ba49cee996ed22324f"},
  {"name":"tree-128-6","family":"tree","rows":128,"features":30,"depth":6,"trees":1,"classes":32,"modelFields":7,"gates":24792,"vkHash":"0x05fdb60845d595b149749f4600bbdf5e87ac86f4c31c705fae6013ebe96c6cc1","insecureVkHash":"0x15416285979108b7a79f7556f930d5c7eb1d618f6da9e885a79f40aaa03b44c4"},
  {"name":"tree-512-5","family":"tree","rows":512,"features":30,"depth":5,"trees":1,"classes":32,"modelFields":4,"gates":75596,"vkHash":null,"insecureVkHash":"0x2e4c42ce893356b148d4a598c37d46d1e8dd7baf022f6e77c8dc556623d9a288"},
  {"name":"tree-512-6","family":"tree","rows":512,"features":30,"depth":6,"trees":1,"classes":32,"modelFields":7,"gates":78392,"vkHash":null,"insecureVkHash":"0x2460fd53831fb82df93460dd453616ad88a1d7d8e80b800fbdab227a35aac0db"},
  {"name":"forest-128-10-5","family":"forest","rows":128,"features":30,"depth":5,"trees":10,"classes":4,"modelFields":104,"gates":112377,"vkHash":null,"insecureVkHash":"0x0cb66ce4a9bb02bb8ae8b90944d27f41cc1033b1514c950097b12f0854a25244"},
  {"name":"tree-2048-5","family":"tree","rows":2048,"features":30,"depth":5,"trees":1,"classes":32,"modelFields":4,"gates":289996,"vkHash":null,"insecureVkHash":"0x20fa335118692948fef7d7262a23a06a65c771755c0e971099330009b0f14c5b"},
  {"name":"tree-2048-6","family":"tree","rows":2048,"features":30,"depth":6,"trees":1,"classes":32,"modelFields":7,"gates":292792,"vkHash":null,"insecureVkHash":"0x0a38711bb6d82965ca3570de2b34938e4b51fd19811771f82cfda04f107ce9af"},
] as const
