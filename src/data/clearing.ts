/**
 * Has V8 clear the memory each time that it has doubled, where it would let it become four times as large: for who reads so
 * much that it takes a good part of the memory. Node warns of settings of V8 that are changed after the start; this one is a
 * number that V8 looks at after each clearing, and Node 20, 22 and 24 have it.
 */
export function clearOften(): void {
  // Imported at the start it would take longer than most of what starts; before 20.16 Node has no other way.
  process.getBuiltinModule?.('node:v8')?.setFlagsFromString('--heap-growing-percent=100');
}
