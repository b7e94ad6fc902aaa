"""The rooms: each finds one kind of result in a text that was read, and no room knows another."""
