// Who gets the odd cents. Quickselect, because nobody needs the rest in order: plain integers would spend two thirds of
// their time on sorting.

/**
 * The places of the `count` entries out of `size` that come first, in no particular order.
 * `isBefore(one, other)` must be a strict order in which no two places are equal.
 */
export function firstPlaces(count, size, isBefore) {
  const places = new Uint32Array(size);
  for (let place = 0; place < size; place++) places[place] = place;
  if (count < size) select(places, count - 1, isBefore);
  return places.subarray(0, count);
}

/** Moves entries until everything up to `wanted` comes before everything after it. */
function select(places, wanted, isBefore) {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const [left, right] = partition(places, low, high, isBefore);
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else return;
  }
}

function partition(places, low, high, isBefore) {
  const pivot = places[(low + high) >> 1];
  let [left, right] = [low, high];
  while (left <= right) {
    while (isBefore(places[left], pivot)) left++;
    while (isBefore(pivot, places[right])) right--;
    if (left > right) break;
    [places[left], places[right]] = [places[right], places[left]];
    left++;
    right--;
  }
  return [left, right];
}
