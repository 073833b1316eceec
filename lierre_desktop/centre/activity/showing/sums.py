"""What hidden numbers can still be, knowing the sums they stand in.

A table whose rows and columns add up is a network: each number flows from one sum into
another, so the values a hidden number can take are a span without holes, which is found
exactly by pushing units around circles of hidden cells.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .margins import Place

Node = tuple[str, int] | str  # a sum of the table
GROUND = "ground"  # where a number that enters no sum comes from


@dataclass(frozen=True, slots=True)
class Number:
    """A number that isn't known: the two sums it stands in, its bounds and its value."""

    into: Node
    out_of: Node
    value: int
    least: int
    most: int


@dataclass(slots=True)
class Network:
    """The hidden numbers of one period, each an edge between two sums."""

    numbers: dict[Place | str, Number] = field(default_factory=dict)

    def freedom(self, name: Place | str, wanted: int) -> int:
        """How many other values a hidden number can take, counted up to `wanted`."""
        up = self._moves(name, 1, wanted)
        return up if up >= wanted else up + self._moves(name, -1, wanted - up)

    def _moves(self, name: Place | str, way: int, wanted: int) -> int:
        """How far one number can be moved up or down while every sum holds."""
        number = self.numbers[name]
        room = number.most - number.value if way > 0 else number.value - number.least
        start, end = (number.into, number.out_of) if way > 0 else (number.out_of, number.into)
        moved = {other: 0 for other in self.numbers if other != name}
        for done in range(min(room, wanted)):
            if start != end and not self._push(start, end, moved):
                return done
        return min(room, wanted)

    def _push(self, start: Node, end: Node, moved: dict[Place | str, int]) -> bool:
        """Carry one unit from a sum to another through the other hidden numbers."""
        came: dict[Node, tuple[Node, Place | str, int]] = {}
        waiting = deque([start])
        while waiting and end not in came:
            node = waiting.popleft()
            for name, step, reached in self._ways(node, moved):
                if reached not in came and reached != start:
                    came[reached] = (node, name, step)
                    waiting.append(reached)
        if end not in came:
            return False
        node = end
        while node != start:
            node, name, step = came[node]
            moved[name] += step
        return True

    def _ways(
        self, node: Node, moved: Mapping[Place | str, int]
    ) -> Iterator[tuple[Place | str, int, Node]]:
        """The numbers that can take a unit away from a sum, and the sum it goes to."""
        for name, change in moved.items():
            number = self.numbers[name]
            if number.out_of == node and number.value + change < number.most:
                yield name, 1, number.into
            elif number.into == node and number.value + change > number.least:
                yield name, -1, number.out_of
