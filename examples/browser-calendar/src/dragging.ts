/** What a dragged article is carried as. */
const type = 'application/x-article-id';

/** Lets an article be dragged away. */
export function draggable(element: HTMLElement, id: number): void {
  element.draggable = true;
  element.addEventListener('dragstart', ({ dataTransfer }) => {
    if (!dataTransfer) return;
    dataTransfer.setData(type, String(id));
    dataTransfer.effectAllowed = 'move';
    element.classList.add('dragged');
  });
  element.addEventListener('dragend', () => element.classList.remove('dragged'));
}

/** Lets articles be dropped here. */
export function droppable(element: HTMLElement, onDrop: (id: number) => void, signal?: AbortSignal): void {
  const options = signal && { signal };
  const carries = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes(type) ?? false;
  element.addEventListener(
    'dragover',
    (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      element.classList.add('under-drag');
    },
    options,
  );
  element.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) element.classList.remove('under-drag');
    },
    options,
  );
  element.addEventListener(
    'drop',
    (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      element.classList.remove('under-drag');
      onDrop(Number(event.dataTransfer?.getData(type)));
    },
    options,
  );
}
